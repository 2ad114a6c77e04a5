### Words of the interface. Every language file has the same messages with the same variables; `npm run check` says where not.

## Product and shell

product-name = Counterpart
shell-skip = Aller au contenu
shell-sections = Rubriques
shell-directory = Annuaire
shell-consultations = Consultations
shell-language = Langue
shell-offline = Hors connexion. Ce qui est chargé reste lisible ; ce que vous écrivez dans une consultation attend et partira au retour de la connexion.

## Shared pieces

ui-close = Fermer
ui-cancel = Annuler
ui-loading = Chargement
ui-illustrative = Démonstration : toutes les personnes sont fictives.
fault-retry = Réessayer
fault-unreachable = Le service est inaccessible. Vérifiez la connexion et réessayez.
fault-unexpected = Une défaillance s’est produite de notre côté. Réessayez ; si elle se répète, prévenez le secrétariat.
fault-reference = Référence pour le secrétariat : { $reference }
fault-start = L’application n’a pas pu démarrer
fault-page = Cette page n’a pas pu être affichée
not-found-title = Introuvable
not-found-body = Il n’y a pas de page à cette adresse.
not-found-record = Cette fiche n’existe pas ou ne vous est pas visible.
not-found-to-directory = Aller à l’annuaire
forbidden-title = Accès non prévu
forbidden-body = Votre rôle ne donne pas accès à cette page. Les rôles sont attribués par le secrétariat de votre réseau.

## Account

account-title = Votre compte
account-sign-out = Se déconnecter
account-sign-out-failed = La déconnexion a échoué. Réessayez.
grant-focal-point = Point de contact
grant-correspondent = Correspondant national
grant-secretariat = Secrétariat
grant-operator = Opérateur
grant-auditor = Auditeur
theme-title = Couleurs
theme-system = Comme l’appareil
theme-light = Claires
theme-dark = Sombres

## Keyboard

keys-title = Clavier
keys-search = Aller au champ de recherche
keys-directory = Aller à l’annuaire
keys-consultations = Aller aux consultations
keys-next = Ligne suivante de la liste
keys-previous = Ligne précédente de la liste
keys-help = Afficher cette aide
keys-single-letters = Raccourcis à une seule touche

## Sign in

sign-in-title = Connexion
sign-in-lead = Trouvez le bon interlocuteur dans un autre État et consultez-le avant l’envoi d’une demande.
sign-in-demo = Démonstration : toutes les personnes sont fictives
sign-in-demo-body = Choisissez la personne au nom de laquelle entrer. Aucun mot de passe n’est demandé ; aucune de ces personnes n’existe.
sign-in-people = Entrer comme
sign-in-failed = La connexion a échoué
sign-in-people-failed = La liste des personnes n’a pas pu être chargée
session-ended-title = Votre session a pris fin
session-ended-body = Reconnectez-vous pour continuer. Tout ce que vous avez saisi est encore là.
session-ended-again = Continuer comme { $name }
session-ended-other = Entrer comme une autre personne

## Directory

directory-title = Rechercher des points de contact
directory-search = Rechercher
directory-search-label = Rechercher des points de contact par nom, autorité, État ou matière
directory-search-hint = Nom dans toute écriture, autorité, pays ou matière
directory-results = Points de contact
directory-count =
    { $count ->
        [0] Aucun point de contact
        [one] { $count } point de contact
       *[other] { $count } points de contact
    }
directory-count-floor = Plus de { $count } points de contact
directory-order = D’abord ceux qui partagent une langue avec vous et sont joignables maintenant
directory-order-names = D’abord les noms les plus sûrs
directory-degraded = Le moteur de recherche est indisponible. Les noms restent trouvables, mais l’ordre peut être moins précis.
directory-failed = La recherche dans l’annuaire a échoué
directory-more = Afficher la suite
directory-consult = Ouvrir une consultation
directory-consult-with = Ouvrir une consultation avec { $name }
count = { $count }
count-floor = { $count }+
filters-title = Filtres
filters-show =
    { $count ->
        [0] Aucun point de contact
        [one] Afficher { $count } point de contact
       *[other] Afficher { $count } points de contact
    }
filters-show-floor = Afficher plus de { $count } points de contact
chips-title = Filtres choisis
chips-remove = { $label } : retirer ce filtre
chips-clear = Retirer tous les filtres
facet-reachable = Disponibilité
facet-reachable-now = Joignables maintenant
facet-jurisdiction = État ou territoire
facet-network = Réseau
facet-offence = Matière
facet-measure = Mesure
facet-language = Langue de travail
facet-role = Rôle
facet-freshness = Confirmation
facet-freshness-fresh = Confirmée récemment
facet-freshness-due = À confirmer
facet-freshness-stale = Non confirmée depuis longtemps
facet-find = Chercher dans la liste : { $group }
facet-find-hint = Chercher dans la liste
facet-find-none = Rien de semblable dans la liste.
facet-all = Tout afficher ({ $count })
facet-fewer = Afficher moins
nothing = Aucun point de contact ne correspond à ces filtres.
nothing-for = Aucun point de contact trouvé pour « { $text } ».
nothing-without = Sans « { $label } » : { $count }
nothing-advice = Les noms se trouvent dans toute écriture et sous d’autres graphies. Essayez une partie du nom, l’autorité ou le pays.
match-exact = Correspondances exactes
match-likely = Probable : le même nom sous une autre graphie
match-near = Graphies proches : vérifiez avant d’écrire
match-found-as = Trouvé sous « { $spelling } »

## Reachability and freshness

reach-duty = De permanence
reach-duty-until = De permanence jusqu’à { $time } (votre heure)
reach-hours = Heures de travail
reach-hours-until = Travaille jusqu’à { $time } (votre heure)
reach-off = Hors des heures de travail
reach-weekend = C’est le week-end là-bas
freshness-fresh =
    { $days ->
        [0] Confirmé aujourd’hui
        [one] Confirmé il y a { $days } jour
       *[other] Confirmé il y a { $days } jours
    }
freshness-due =
    { $days ->
        [one] À vérifier après { $days } jour
       *[other] À vérifier après { $days } jours
    }
freshness-stale =
    { $days ->
        [one] Non confirmé depuis { $days } jour
       *[other] Non confirmé depuis { $days } jours
    }

## Focal point

card-failed = La fiche n’a pas pu être chargée
card-back = Retour à la liste
card-edit = Modifier la fiche
card-competence = Compétence
card-networks = Réseaux et rôle
card-languages = Langues
card-none = Non indiqué
card-names = Noms
card-name-original = Original ({ $language })
card-name-romanised = En caractères latins
card-name-others = Autres graphies
card-hours = Horaires
card-own-time = { $time } (votre heure)
card-working-days = Jours ouvrables
card-working-hours = Heures de travail
card-hours-span = { $start }–{ $end }, { $city }
card-entry = Autorité et fiche
card-authority = Autorité
card-authority-kind = Type
card-authority-city = Siège
card-confirmed = Dernière confirmation
card-office-level = Vous voyez ce que cette fiche montre aux autres réseaux. Les membres de ses propres réseaux en voient davantage.
level-native = langue maternelle
level-fluent = courant
level-working = connaissance pratique

## Editing an entry

edit-title = Modifier : { $name }
edit-back = Retour à la fiche
edit-name-original = Nom dans l’écriture d’origine
edit-name-language = Langue du nom
edit-name-romanised = Nom en caractères latins
edit-names = Nom pour les lecteurs d’autres langues
edit-names-hint = Seulement si la personne ou son autorité emploie cette graphie.
edit-other-spellings = Autres graphies
edit-one-a-line = Une par ligne
edit-office = Service
edit-position = Fonction
edit-authority = Autorité
edit-time-zone = Fuseau horaire
edit-languages = Langues
edit-language = Langue
edit-level = Niveau
edit-add-language = Ajouter une langue
edit-remove = Retirer
edit-their-clock = À l’heure de son propre fuseau.
edit-from = De
edit-to = À
edit-weekday = Jour
edit-clock-format = Heures et minutes, de 00:00 à 23:59
edit-duty = Permanence hors des heures de travail
edit-duty-hint = Quand un appel reçoit une réponse hors des heures de travail. Une fin antérieure au début tombe le lendemain.
edit-add-duty = Ajouter une permanence
edit-channels = Moyens de contact
edit-channels-hint = Visibles du seul secrétariat. Les collègues les voient un à un, sur demande, et chaque demande est consignée.
edit-channel-kind = Type
edit-channel-value = Numéro ou adresse
edit-channel-note = Remarque
edit-add-channel = Ajouter un moyen de contact
channel-office-phone = Téléphone du bureau
channel-duty-phone = Téléphone de permanence
channel-mobile = Téléphone portable
channel-office-email = Courriel du bureau
channel-secure = Canal sécurisé
edit-confirmation = Confirmation
edit-confirm = J’ai vérifié cette fiche aujourd’hui et confirme qu’elle est exacte.
edit-save = Enregistrer
edit-saved = La fiche est enregistrée.
edit-failed = La fiche n’a pas été enregistrée
edit-refused = Cette valeur n’a pas été acceptée.
edit-history = Historique
edit-history-nobody = Le système
conflict-title = Quelqu’un a modifié cette fiche pendant votre saisie
conflict-title-by = { $name } a modifié cette fiche le { $moment }
conflict-body = Rien de votre saisie n’est perdu. Choisissez pour chaque champ la version à garder.
conflict-theirs = L’autre version
conflict-yours = Votre version
conflict-save = Enregistrer ce choix

## Consultations: list

consultation-list-title = Consultations
consultation-group-me = En attente de votre part
consultation-group-others = En attente des autres
consultation-group-closed = Closes
consultation-older = Afficher les consultations closes plus anciennes
consultation-list-fault = Les consultations n’ont pas pu être chargées
consultation-none = Vous n’avez pas encore de consultation.
consultation-none-how = Trouvez un point de contact dans l’annuaire et ouvrez une consultation avec lui.
consultation-open-from-directory = Trouver un point de contact
consultation-unread =
    { $count ->
        [one] { $count } entrée non lue
       *[other] { $count } entrées non lues
    }
consultation-unread-many = 100 entrées non lues ou plus
consultation-last = Dernier acte : { $at }
consultation-status-opened = Pas encore d’accusé de réception : { $country }
consultation-status-acknowledged = Réception accusée, réponse attendue : { $country }
consultation-status-answered = Réponse donnée : { $country }
consultation-status-closed = Close
consultation-status-outcome = Close : { $outcome }

## Consultations: opening one

consultation-new-title = Ouvrir une consultation
consultation-to = À
consultation-subject = Objet
consultation-subject-hint = Dites de quoi il s’agit sans nommer de suspect, de victime ni de témoin.
consultation-subject-missing = Écrivez un objet, pour que les deux parties reconnaissent la consultation.
consultation-requested = État requis
consultation-requested-hint = Chacun accusera réception et répondra dans son propre délai. Les autres destinataires ne font que participer.
consultation-question-type = Type de question
consultation-question-type-missing = Choisissez le type de question : l’autre partie le lit dans sa langue.
consultation-choose = Choisir
consultation-offences = Infractions
consultation-measures = Mesures
consultation-none-chosen = Aucun choix
consultation-find-in-list = Chercher dans la liste
consultation-urgency = Urgence
consultation-urgency-normal = Objectif : accusé de réception sous un jour ouvrable, réponse sous cinq.
consultation-urgency-high = Quelque chose va bientôt être perdu ou décidé. Objectif : accusé de réception sous quatre heures ouvrables.
consultation-urgency-critical = La vie ou la sécurité est en danger, ou la perte est une question d’heures. Objectif : accusé de réception sous 30 minutes, à toute heure.
consultation-question = Votre question
consultation-question-missing = Écrivez la question : c’est le premier message de la salle.
consultation-too-long = Ce texte est trop long.
consultation-who-sees =
    { $count ->
        [one] { $count } personne sera prévenue et verra tout ceci : { $countries }.
       *[other] { $count } personnes seront prévenues et verront tout ceci : { $countries }.
    }
consultation-open = Ouvrir la consultation
consultation-open-failed = La consultation n’a pas été ouverte
consultation-nobody-signed-up = Ce point de contact n’a pas encore de compte ici. Demandez au secrétariat du réseau comment le joindre.
consultation-nobody-there = Chaque État requis doit avoir quelqu’un parmi les destinataires.
consultation-own-side = Ce collègue relève de votre propre État. Une consultation s’ouvre avec un autre État.
consultation-on-duty = De permanence
consultation-back-at = De retour { $at }, à votre heure

## Room: header

room-fault = La consultation n’a pas pu être chargée
room-back = Toutes les consultations
room-marking = Consultation seulement – pas une preuve
room-marking-words = À n’utiliser que pour préparer une demande formelle ou en décider.
room-response = Accusé de réception
room-asked = Une question posée par : { $country }
room-clock =
    { $minutes ->
        [one] Il reste { $minutes } minute pour accuser réception
       *[other] Il reste { $minutes } minutes pour accuser réception
    }
room-clock-over = Le délai visé est dépassé
room-acknowledge = Accuser réception

## Room: people and details

room-people = Dans cette salle
room-people-button =
    { $count ->
        [one] { $count } personne
       *[other] { $count } personnes
    }
room-you = (vous)
room-here = A cette salle ouverte en ce moment
room-hours-working = Heures de travail
room-hours-off = Hors des heures de travail
room-hours-weekend = C’est le week-end là-bas
room-about = La question
room-opened-at = Ouverte
room-who = { $name } ({ $country })
room-somebody = Un ancien participant
room-add-search = Nom dans toute écriture, autorité ou pays
room-add-found =
    { $count ->
        [one] { $count } point de contact trouvé
       *[other] { $count } points de contact trouvés
    }
room-add-search-failed = La recherche a échoué
room-add-already = Figure déjà dans la liste
room-add-history =
    { $count ->
        [one] Toute personne ajoutée voit l’historique complet de cette salle : { $count } entrée.
       *[other] Toute personne ajoutée voit l’historique complet de cette salle : { $count } entrées.
    }
room-add-confirm = Ajouter à la salle
room-add-failed = Personne n’a été ajouté
room-close = Clore la consultation
room-close-words = La salle restera lisible, mais plus rien ne pourra y être écrit.
room-close-outcome = Ce qu’il en est résulté
room-close-outcome-missing = Choisissez ce qui est résulté de la consultation.
room-close-reference = Référence de la demande formelle
room-close-reference-hint = Elle permet aux deux parties de retrouver la demande.
room-close-informed = L'autorité centrale a-t-elle été informée de ce contact informel ?
room-close-note = Note de clôture
room-close-failed = La consultation n’a pas été close
room-close-confirm = Clore avec ce résultat

## Room: log

room-talk = Échanges
room-log = Entrées de cette salle
room-log-fault = Les entrées n’ont pas pu être chargées
room-notice = Consultation informelle. Ce n’est pas une demande d’entraide judiciaire ; rien ici ne constitue une preuve.
room-earlier = Entrées précédentes
room-earlier-failed = Les entrées précédentes n’ont pas pu être chargées. Réessayer
room-new =
    { $count ->
        [one] { $count } nouveau message
       *[other] { $count } nouveaux messages
    }
room-heard = { $name } : { $text }
room-answer = Réponse
room-correction = Rectification
room-withdrawn = Retiré par son auteur à { $at }
room-corrected = Rectifié par son auteur à { $at } ; le texte rectifié figure plus bas
room-reply = Répondre
room-correct = Rectifier
room-withdraw = Retirer
room-withdraw-title = Retirer ce message ?
room-withdraw-words = Son texte disparaît pour tous ; le dossier garde la trace que vous l’avez écrit puis retiré. Qui l’a lu l’a lu.
room-quote-earlier = Un message précédent
room-act-opened = Consultation ouverte par { $name }
room-act-joined = Dans la salle : { $name }
room-act-added = { $name } : ajout par { $by }
room-act-acknowledged = Réception accusée par { $name }
room-act-withdrawal = Message retiré par { $name }
room-act-left = N’est plus dans la salle : { $name }
room-act-closed = Close par { $name } : { $outcome }
room-act-closed-by-clock = Close automatiquement : aucun message pendant six mois
room-act-formal = Demande formelle : { $reference }
room-act-informed = L’autorité centrale a été informée.
room-act-not-informed = L’autorité centrale n’a pas été informée.
room-seen =
    { $count ->
        [one] Vu par l’autorité compétente : { $countries }
       *[other] Vu par les autorités compétentes : { $countries }
    }

## Room: writing

room-to =
    { $count ->
        [one] Message à { $count } personne : { $countries }
       *[other] Message à { $count } personnes : { $countries }
    }
room-to-nobody = Message au dossier : personne d’autre dans cette salle
room-placeholder = Écrivez sans données personnelles de suspects, si possible
room-send = Envoyer
room-this-is-answer = Ceci est notre réponse
room-caveats = Conditions d’utilisation
room-caveats-none = Sans autre mention
room-language = Langue du texte
room-replying = Réponse à { $name } :
room-correcting = Rectification de :
room-characters-left =
    { $count ->
        [one] Il reste { $count } caractère
       *[other] Il reste { $count } caractères
    }
room-not-sent = Non envoyé. Conservé ici jusqu’au retour de la connexion.
room-sending = Envoi en cours
room-refused = Refusé par le service.
room-try-again = Réessayer
room-copy = Copier le texte
room-discard = Supprimer
room-pending-acknowledged = Accusé de réception
room-pending-withdrawal = Retrait d’un message
room-writing =
    { $count ->
        [one] { $names } écrit
       *[other] { $names } écrivent
    }
room-read-only = La consultation est close. Elle reste lisible ; plus rien ne peut y être écrit.

## Room: connection

live-starting = Connexion en cours
live-open = Connecté
live-reconnecting = Connexion perdue. Reconnexion en cours ; ce que vous écrivez est conservé.
live-slow = Pas de connexion directe. Les messages sont envoyés et relevés toutes les dix secondes.
live-offline = Hors ligne. Vous pouvez lire ; les messages attendent la connexion.
live-ended = Votre session est terminée. Les messages attendent votre reconnexion.

## Directory: its pages

sections-title = Dans l’annuaire
sections-search = Recherche

## Whom do I ask?

sections-whom = À qui s’adresser ?
whom-title = À qui s’adresser ?
whom-lead = Tapez quelques lettres dans chaque champ ; Entrée prend la ligne marquée et passe au suivant. La réponse suit vos choix.
whom-question = Votre question
whom-jurisdiction = État ou territoire
whom-jurisdiction-hint = Cinq au plus. Entrée dans le champ vide passe au suivant.
whom-measure = Mesure
whom-offence-field = Infraction
whom-stage-field = Stade de la procédure
whom-urgency = Urgence
whom-languages = Mes langues
whom-languages-own = Laissé vide : celles de votre fiche ({ $languages }).
choice-remove = Retirer { $label }
choice-none = Rien dans cette liste ne commence ainsi.
state-nobody-shown = personne ne vous est montré
whom-answer = La réponse
whom-start = Choisissez un État ou territoire, puis une mesure ou une infraction ; avec les deux, la réponse devient précise.
whom-failed = La question est restée sans réponse
whom-said =
    { $count ->
        [0] { $jurisdiction } : personne ne convient. Le recours le plus proche est indiqué.
        [one] { $jurisdiction } : { $count } point de contact
       *[other] { $jurisdiction } : { $count } points de contact
    }
whom-order = Dans cet ordre : compétence, stade, langue commune, joignable maintenant, date de confirmation.
whom-order-urgent = Urgent, donc dans cet ordre : compétence, stade, joignable maintenant, langue commune, date de confirmation.
whom-why = Pourquoi, par ordre d’importance
whom-offence = Compétent pour l’infraction : { $term }
whom-wider-offence = Compétent pour l’infraction plus générale : { $term }
whom-measure-fits = Compétent pour la mesure : { $term }
whom-stage = L’autorité agit à ce stade : { $term }
whom-stage-not-stated = L’autorité n’indique pas de stade ; demandez pour : { $term }
whom-language = Langue commune avec vous : { $language } ({ $level })
whom-no-language = Aucune langue commune enregistrée
whom-opens-in = Ouvre dans { $hours } h { $minutes } min
whom-opens-at = Ouvre { $time }, à votre heure
whom-closed = Aucun horaire enregistré
whom-absent = Absent
whom-absent-until = Absent, de retour { $time }, à votre heure
whom-same-network = Même réseau que vous : { $networks }
whom-channel = Canal : { $channel }
whom-channel-consultation = une consultation ici
whom-because-away = Cette personne est absente et ne répond pas au téléphone.
whom-consult-stand-in = Consulter qui la remplace
whom-because-not-urgent = Rien n’est perdu si elle est lue demain.
whom-because-at-work = Urgent, et c’est l’heure de bureau là-bas.
whom-because-duty-now = Urgent, et la permanence est assurée maintenant.
whom-because-off-hours = Urgent, et le bureau est fermé maintenant.
whom-because-waits = Aucun téléphone hors horaires n’est enregistré ; la consultation les attend.
whom-number = Le numéro est sur la fiche, sur demande.
whom-alternate = Suppléant : { $name }
whom-stand-in = Remplace pendant l’absence : { $name }
whom-nobody-listed = { $jurisdiction } : personne ne vous est montré.
whom-nobody-competent = { $jurisdiction } : personne n’est enregistré pour cette infraction et cette mesure.
whom-nobody-at-stage = { $jurisdiction } : ceux qui sont compétents n’agissent pas à ce stade.
whom-instead = Adressez-vous à
whom-instead-correspondent = Correspondant national
whom-instead-central = Autorité centrale
whom-instead-secretariat = Le secrétariat de { $network }
whom-gap = Le secrétariat a été avisé qu’il manque quelqu’un ici, sans votre nom.
whom-share = Copier le lien vers cette réponse
whom-shared = Le lien est copié. Chacun y verra ce qui lui est ouvert.

## Saved, favourites, sharing

sections-saved = Enregistré
filters-note = Les résultats s’actualisent au fil de vos choix.
saved-title = Enregistré
saved-lead = Vous seul voyez le contenu de cette page.
saved-failed = La page n’a pas pu être chargée
saved-act-failed = L’action n’a pas abouti. Veuillez réessayer.
saved-searches = Recherches enregistrées
saved-searches-none = Aucune recherche enregistrée. Effectuez une recherche puis choisissez « Enregistrer cette recherche ».
saved-news =
    { $count ->
        [one] { $count } recherche enregistrée avec du nouveau
        [many] { $count } recherches enregistrées avec du nouveau
       *[other] { $count } recherches enregistrées avec du nouveau
    }
saved-added = nouvelles : { $count }
saved-changed = modifiées : { $count }
saved-left = disparues : { $count }
saved-since = depuis le { $day }
saved-no-news = Aucun changement depuis le { $day }
saved-too-many = Plus de 100 points de contact correspondent. Précisez la recherche pour être averti des changements.
saved-impossible = L’un de ses filtres n’existe plus. Refaites la recherche et enregistrez-la à nouveau.
saved-not-watched = Les changements ne sont pas suivis
saved-watch = M’avertir ici lorsque le résultat change
saved-watch-label = M’avertir ici lorsque le résultat de « { $name } » change
saved-delete = Supprimer
saved-delete-label = Supprimer « { $name } »
saved-deleted = « { $name } » est supprimée
save-search = Enregistrer cette recherche
save-search-name = Nom
save-search-name-missing = Donnez un nom à la recherche.
save-search-save = Enregistrer
save-search-done = « { $name } » est enregistrée
save-search-everyone = Tous
favourites-title = Favoris
favourites-none = Aucun favori. Choisissez l’étoile d’une fiche pour la garder à portée de main.
favourites-gone =
    { $count ->
        [one] { $count } fiche gardée n’est plus dans l’annuaire ou ne vous est pas visible.
        [many] { $count } fiches gardées ne sont plus dans l’annuaire ou ne vous sont pas visibles.
       *[other] { $count } fiches gardées ne sont plus dans l’annuaire ou ne vous sont pas visibles.
    }
favourite-of = Favori : { $name }
viewed-title = Consultées récemment
viewed-none = Les fiches que vous ouvrez apparaissent ici.
viewed-clear = Vider la liste
viewed-cleared = La liste est vidée
share-open = Partager dans une consultation
share-note = Les autres ne voient cette fiche que dans la mesure où l’annuaire la leur montre.
share-room = Consultation
share-none = Vous ne participez à aucune consultation ouverte.
share-send = Partager
share-done = Partagé dans { $reference }
share-go = Aller à la consultation
card-chip = Fiche de l’annuaire
card-chip-hidden = Une fiche que vous ne pouvez pas voir
keys-search-anywhere = Aller au champ de recherche, même pendant la saisie
keys-saved = Aller aux éléments enregistrés
keys-whom = Aller à « À qui s’adresser ? »
keys-secretariat = Aller au secrétariat
keys-open = Ouvrir la ligne active
keys-send = Envoyer le message
keys-today = Aller à Aujourd’hui
keys-room-above = La salle précédente de la liste
keys-room-below = La salle suivante de la liste
keys-first-new = La première entrée nouvelle
keys-acknowledge = Accuser réception, depuis l’horloge d’une salle
keys-escalate = Faire remonter, depuis l’horloge d’une salle

## Contact

contact-title = Coordonnées
contact-lead = Les numéros et adresses sont communiqués dans un but précis. La personne est informée de qui les a vus, quand et pourquoi.
contact-office = Entre vos réseaux, le téléphone du bureau est communiqué ; en cas d’urgence, celui de permanence l’est aussi.
contact-show = Afficher les coordonnées
contact-purpose = Pour quoi en avez-vous besoin ?
contact-consultation = Une consultation
contact-urgent = Une affaire urgente
contact-other = Une autre raison
contact-urgent-note = Une affaire urgente n’est jamais retardée. Votre secrétariat est averti aussitôt et l’examine ensuite.
contact-reason = Raison
contact-reason-hint = Une ligne ; aucun nom de personne liée à l’affaire.
contact-reason-missing = Indiquez la raison en quelques mots.
contact-reason-show = Afficher
contact-none = Aucun numéro que votre fiche permette de voir n’est enregistré.
contact-copy = Copier
contact-copy-label = Copier { $value }
contact-copied = Copié
contact-copy-failed = La copie a échoué. Sélectionnez le numéro.
contact-vcard = Enregistrer en vCard
contact-vcard-saved = La vCard est enregistrée
contact-failed = Les coordonnées n’ont pas pu être affichées
contact-shown = Les coordonnées sont affichées
contact-told = Enregistré pour : { $purpose }. La personne voit que vous les avez consultées.
contact-system-with = { $system }, partagé avec { $state }
contact-left-day =
    { $count ->
        [0] C’était le dernier contact qui puisse vous être communiqué aujourd’hui.
        [one] Encore { $count } contact peut vous être communiqué aujourd’hui.
       *[other] Encore { $count } contacts peuvent vous être communiqués aujourd’hui.
    }
contact-left-hour =
    { $count ->
        [0] C’était le dernier contact pour cette heure.
        [one] Encore { $count } contact peut vous être communiqué dans l’heure.
       *[other] Encore { $count } contacts peuvent vous être communiqués dans l’heure.
    }
listed-left =
    { $count ->
        [0] Vous avez vu aujourd’hui autant de personnes qu’un compte peut en voir. Une de plus, et l’annuaire sera suspendu pour vous.
        [one] Encore { $count } personne peut vous être montrée aujourd’hui. Au-delà, l’annuaire sera suspendu pour vous.
       *[other] Encore { $count } personnes peuvent vous être montrées aujourd’hui. Au-delà, l’annuaire sera suspendu pour vous.
    }
suspended-title = L’annuaire est suspendu pour vous
suspended-lead = Votre compte a vu un nombre inhabituel de personnes ou de coordonnées ; l’annuaire lui est donc fermé pour le moment. Le secrétariat de votre réseau est averti et peut le rouvrir. Vos consultations restent ouvertes.
suspended-urgent = En cas d’urgence, vous voyez toujours comment joindre cette personne.

## Who viewed me

viewers-title = Qui a vu mes coordonnées
viewers-lead = Toutes les personnes à qui vos numéros et adresses ont été communiqués, les dernières d’abord. Quiconque tient votre fiche y figure une fois par jour.
viewers-more = Afficher les accès plus anciens
viewers-none = Vos coordonnées n’ont été communiquées à personne.
viewers-not-listed = Vous n’avez pas de fiche dans l’annuaire ; il n’y a donc rien à voir.
viewers-failed = La liste n’a pas pu être chargée
viewers-who = Qui
viewers-when = Quand
viewers-purpose = But
viewers-keeping = Tenue de la fiche ou accord à son sujet

## Duty sheet

sections-duty-sheet = Permanences
duty-sheet-title = Liste de permanence
duty-sheet-lead = Les téléphones de permanence de votre réseau, pour la nuit où le service est en panne. Aucun nom n’y figure. La liste est datée et porte votre nom, et chacune est enregistrée ; trois au plus en 24 heures.
duty-sheet-network = Réseau
duty-sheet-make = Établir la liste
duty-sheet-print = Imprimer
duty-sheet-failed = La liste n’a pas pu être établie
duty-sheet-heading = Téléphones de permanence : { $network }
duty-sheet-as-of = État au { $time } ({ $zone })
duty-sheet-marking = Contact informel entre points de contact. Établie pour { $name } le { $time }, n° { $number }. Ne pas transmettre à des tiers.
duty-sheet-none = Aucun téléphone de permanence n’est enregistré dans ce réseau.
duty-sheet-jurisdiction = Juridiction
duty-sheet-authority = Autorité
duty-sheet-number = Téléphone
duty-sheet-hours = De permanence dans les sept prochains jours, heure locale
duty-sheet-hours-none = aucune
duty-sheet-away = Absence : { $from } – { $to }
duty-sheet-languages = Langues
duty-sheet-confirmed = Confirmé

## Use of the directory (secretariat)

use-title = Usage de l’annuaire
use-lead = Limites atteintes, fiches leurres touchées et coordonnées communiquées en urgence.
use-none = Rien n’est à examiner.
use-failed = Les alertes n’ont pas pu être chargées
use-act-failed = Cela n’a pas réussi. Réessayez.
use-listed = A vu en un jour plus de personnes qu’un compte ne peut en voir
use-revealed = A vu en un jour plus de coordonnées qu’un compte ne peut en voir
use-canary = A demandé une fiche leurre que personne ne rencontre dans son travail
use-urgent = Coordonnées communiquées en urgence
use-urgent-beyond = Coordonnées communiquées en urgence, au-delà des limites
use-suspended = Suspendu
use-lift = Rouvrir l’annuaire
use-lift-label = Rouvrir l’annuaire à { $name }
use-lifted = { $name } peut de nouveau utiliser l’annuaire
use-review = Examiné
use-review-label = Examiné : { $name }
use-reviewed = Examiné le { $time }
use-open = À examiner
use-done = Examinées
use-limits = Limites pour les membres de { $network }
use-limits-lead = Un réseau peut fixer des limites plus basses que celles du service, jamais plus hautes. Un champ vide laisse celle du service.
use-limit-reveals-day = Coordonnées en 24 heures
use-limit-reveals-hour = Coordonnées en une heure
use-limit-listed-day = Personnes en un jour
use-limit-most = Au plus { $most }
use-limits-save = Enregistrer les limites
use-limits-saved = Les limites sont enregistrées
use-limits-failed = Les limites n’ont pas pu être enregistrées

## Depth: duty, absence, own details

reach-holiday = Jour férié là-bas
reach-absent = Absence
reach-opens-minutes = joignable dans { $minutes } min
reach-opens-hours = joignable dans { $hours } h { $minutes }
reach-opens-days = joignable dans { $days } j { $hours } h
reach-both-times = { $theirs } à { $city } · { $yours } chez vous
card-alternate = Suppléant
card-alternate-missing = Aucun suppléant n'est enregistré. Sans réponse, adressez-vous au secrétariat.
card-stand-in = Remplaçant actuel
card-valid-until = En fonction jusqu'au
card-not-competent = Sauf
card-pair = { $measure } pour : { $offence }
card-territory = Territoire
card-authority-sends = Envoie les demandes
card-authority-receives = Reçoit les demandes
card-authority-executes = Exécute les demandes
card-any-instrument = tout instrument
card-any-stage = tout stade
sections-duty = Permanences
rota-title = Tableau des permanences
rota-lead = Qui répond et quand, heure par heure, à l'heure locale. Les trous sont les heures où personne n'est joignable.
rota-jurisdiction = Juridiction
rota-week = Semaine du { $day }
rota-zone = Heure de { $city }, il est { $time }
rota-earlier = Semaine précédente
rota-present = Cette semaine
rota-later = Semaine suivante
rota-failed = Le tableau n'a pas pu être chargé
rota-nothing = Aucun tableau de cette juridiction ne vous est présenté.
rota-span = { $start }–{ $end }
rota-shift = Permanence
rota-weekly = Chaque semaine
rota-working = Bureaux ouverts
rota-gap = Personne n'est joignable
rota-holiday = Jour férié
rota-is-holiday = Marquer comme jour férié
rota-is-no-holiday = Marquer comme jour ordinaire
rota-weekend = Week-end
rota-away = Absents cette semaine
rota-gaps-total =
    { $count ->
        [0] Aucun trou cette semaine
        [one] { $count } trou cette semaine
       *[other] { $count } trous cette semaine
    }
rota-add-title = Ajouter une permanence
rota-person = Qui
rota-day = Jour
rota-add = Ajouter la permanence
rota-next-day = Une fin égale ou antérieure au début est au lendemain.
rota-change = Modifier
rota-change-title = { $name }, { $start }–{ $end }
rota-give-to = Confier à
rota-give = Confier la permanence
rota-swap-with = Échanger avec
rota-swap = Échanger les permanences
rota-remove = Supprimer la permanence
rota-changed = Le tableau est enregistré
rota-refused = Le tableau n'a pas changé
rota-read-only = Seuls le secrétariat du réseau et le correspondant national modifient ce tableau.
own-title = Mes coordonnées
own-lead = Vos heures et absences décident quand vous apparaissez joignable. Le secrétariat tient les noms, le service et la compétence.
own-not-listed = Vous n'êtes pas répertorié comme point de contact : rien à tenir ici.
own-failed = Vos coordonnées n'ont pas pu être chargées
own-absences = Absences
own-absences-hint = Les deux jours compris. Pendant ce temps vous apparaissez absent, quelles que soient les heures, et votre remplaçant est nommé.
own-first-day = Premier jour
own-last-day = Dernier jour
own-stand-in = Remplaçant
own-alternate-stands-in = Mon suppléant ({ $name })
own-nobody-stands-in = Personne
own-add-absence = Ajouter une absence
own-save = Enregistrer
own-saved = Vos coordonnées sont enregistrées
own-refused = Vos coordonnées n'ont pas été enregistrées
own-preview = Ce que voient les autres
own-preview-for = Montrée à : { $readers }
own-preview-observers = observateurs dans { $network }
own-preview-several = Quiconque appartient à plusieurs de ces réseaux voit ce que chacun d’eux montre.
own-preview-nobody = Votre fiche n'est montrée à personne d'autre.
own-see-roster = Permanences de ma juridiction
edit-alternate = Suppléant
edit-alternate-hint = Qui répond quand cette personne ne le peut pas. Obligatoire.
edit-alternate-none = Pas encore choisi
edit-validity = En fonction
edit-valid-from = Du
edit-valid-until = Jusqu'au (la fiche quitte alors le répertoire)
edit-exceptions = Sans compétence pour
edit-exceptions-hint = Chaque infraction vaut avec chaque mesure, sauf ces paires.
edit-add-exception = Ajouter une exception
edit-channel-system = Système
edit-channel-system-none = Non précisé
edit-channel-peer = L'autre juridiction
channel-i24-7 = INTERPOL I-24/7
channel-ejn-connection = Connexion sécurisée du RJE
channel-iber = Iber@
channel-vpn-pair = Tunnel entre deux États

## Relations: routes, secure channels, partners

sections-routes = Routes
routes-title = Routes de la traite
routes-lead = Une route réunit procureurs et enquêteurs d’origine, de transit et de destination, et leur ouvre une seule salle.
routes-none = Aucune route n’est encore tenue pour vos réseaux.
routes-failed = Les routes n’ont pas pu être lues
routes-new = Ajouter une route
route-part-origin = Origine
route-part-transit = Transit
route-part-destination = Destination
route-kept-by = Tenue par le secrétariat de { $network }
route-open-room = Ouvrir une salle pour cette route
route-room = Aller à la salle de cette route
route-room-hint = Vous êtes dans cette salle. Elle reste la salle de la route pour ceux qui y sont, jusqu’à sa clôture ; personne d’autre n’en est informé.
room-route = La route et ses interlocuteurs
route-open-room-hint =
    { $count ->
        [one] { $count } personne est invitée : procureurs et enquêteurs de chaque étape, les responsables d’abord. Vous écrivez la question avant tout envoi.
       *[other] { $count } personnes sont invitées : procureurs et enquêteurs de chaque étape, les responsables d’abord. Vous écrivez la question avant tout envoi.
    }
route-prosecutors = Procureurs
route-investigators = Enquêteurs
route-nobody = Personne de cette profession ne vous est montré ici.
route-lead = Responsable
route-whom = À qui s’adresser : { $jurisdiction } ?
route-edit = Modifier la route
route-retire = Retirer de la liste
route-back = Toutes les routes
route-name-in = Titre ({ $language })
route-offences = Infractions
route-leads-hint = Les responsables sont invités d’abord à l’ouverture d’une salle.
route-leads = Responsables
route-network = Réseau
route-incomplete = Une route exige un titre en anglais, une infraction, une origine et une destination.
route-save = Enregistrer la route
route-save-failed = La route n’a pas été enregistrée
relations-channels = Canaux sécurisés
relations-partners = Organisations partenaires
relations-title = Relations
channels-lead = Quel canal sécurisé existe entre deux États ou territoires, selon quelle source. L’absence de ligne signifie qu’on n’en sait rien ici, non qu’il n’y en a pas.
channels-none = Le registre n’a aucune ligne ici.
channels-failed = Le registre n’a pas pu être lu
channels-of = D’un seul État ou territoire
channels-pair = Entre
channels-channel = Canal
channels-status = État du canal
channels-source = Source
channels-source-date = Date de la source
channels-illustrative = Ligne fictive
channel-kind-other = Autre canal sécurisé
channel-status-in-use = En service
channel-status-pilot = À l’essai
channel-status-planned = Prévu
channel-status-ended = Arrêté
channel-status-not-stated = Non précisé
channels-add = Ajouter une ligne
channels-edit = Modifier la ligne
channels-save = Enregistrer la ligne
channels-save-failed = La ligne n’a pas été enregistrée
partners-lead = Organisations qui travaillent aux côtés des réseaux, et leurs officiers de liaison dans la mesure où ils vous sont montrés.
partners-failed = Les organisations n’ont pas pu être lues
partners-members =
    { $count ->
        [0] Aucune liste de membres enregistrée
        [one] { $count } membre enregistré
       *[other] { $count } membres enregistrés
    }
partners-liaison = Officiers de liaison
partners-no-liaison = Aucun officier de liaison ne vous est montré.
partner-caricc = Centre de services répressifs d’Asie centrale pour les affaires de drogues, à Almaty. Les officiers de liaison portent les questions à leurs services. Rien de classifié ne circule ici.
partner-eurojust = Agence de l’Union européenne pour la coopération judiciaire en matière pénale, à La Haye. Elle a des points de contact dans des pays tiers.
partner-globe = Réseau mondial d’autorités répressives contre la corruption, doté de sa propre plateforme d’échange opérationnel.
partner-carin = Réseau informel de recouvrement des avoirs. Chaque État ou territoire désigne un contact répressif et un contact judiciaire.
partner-arin-wca = Réseau de recouvrement des avoirs d’Asie de l’Ouest et centrale. Son secrétariat est à Tachkent.
partner-wacap = Réseau des autorités centrales et des procureurs d’Afrique de l’Ouest. Chaque État désigne deux points de contact : l’un de l’autorité centrale, l’autre juge ou procureur.
partner-arin-ap = Réseau de recouvrement des avoirs d’Asie et du Pacifique. Son secrétariat est assuré par le Parquet suprême de la République de Corée.
partner-mena-arin = Réseau de recouvrement des avoirs du Moyen-Orient et d’Afrique du Nord, lancé à Djeddah en 2025.
partner-pcjs = Plateforme des pays du Sahel pour la coopération judiciaire pénale. Chaque État désigne un point focal et un suppléant.
partner-gljcn = Réseau de coopération judiciaire de la région des Grands Lacs en Afrique, fondé à Nairobi en 2016.
partner-emjnet = Points de contact des pays partenaires du sud de l’Union européenne, animés par le programme EuroMed Justice auprès d’Eurojust.
partner-oas = Autorités centrales de l’Organisation des États américains, avec un site qui leur est propre pour les échanges.
route-illustrative = Exemple fictif : cette route est inventée pour la démonstration et ne dit rien d’aucun État.
route-find-lead = Chercher une autre personne à une étape
route-add-prosecutor = Responsable pour les procureurs
route-add-investigator = Responsable pour les enquêteurs

## Directory: why somebody was found

match-why-sound = « { $asked } » se prononce comme « { $name } »
match-why-beginning = « { $asked } » est le début de « { $name } »
match-why-initial = « { $asked } » est une initiale de « { $name } »
match-why-slip = « { $asked } » est presque « { $name } »
match-why-beside = « { $asked } » désigne son service ou sa compétence
match-why-unmatched = « { $asked } » ne figure pas dans ce nom
match-why-recorded = « { $asked } » correspond à une autre graphie enregistrée

## Jurisdiction sheets

sections-sheets = Comparer
sheets-title = Fiches par juridiction
sheets-lead = Ce que chaque juridiction accepte, selon son propre responsable. Choisissez-en de deux à quatre à comparer.
sheets-disclaimer = Valeur purement indicative, sans valeur juridique contraignante. « Non indiqué » ne veut pas dire « non ».
sheets-failed = Les fiches n’ont pas pu être chargées
sheets-back = Toutes les fiches
sheets-back-to-sheet = Vers la fiche
sheets-of = Fiche : { $name }
sheets-stated-count = Indiqués : { $count } sur { $total }
sheets-published = Publiée le { $day }
sheets-illustrative = Exemple fictif
sheets-on-no-map = Exemple fictif : cette juridiction ne figure sur aucune carte et sa fiche n’énonce aucune règle de droit.
sheets-nothing = { $name } n’a encore rien indiqué. Demandez à son point de contact.
sheets-nothing-short = { $name } (rien d’indiqué)
sheets-silent = Juridictions n’ayant encore rien indiqué : { $count }
sheets-stated-only = Seulement ce qui est indiqué
sheets-print = Imprimer
sheets-export-csv = Exporter en CSV
sheets-export-json = Exporter en JSON
sheets-value-yes = Oui
sheets-value-conditions = Sous conditions
sheets-value-no = Non
sheets-value-stated = Indiqué en toutes lettres
sheets-value-not-stated = Non indiqué
sheets-group-assets = Recouvrement d’avoirs
sheets-group-authority = Autorités et contact
sheets-group-form = Forme de la demande
sheets-group-law = Droit
sheets-group-measures = Mesures
sheets-group-victims = Victimes
sheets-group-practice = Pratique
sheets-evidence = Source et dates
sheets-overdue = révision en retard
sheets-source = Source
sheets-confirmed = Confirmé
sheets-confirmed-on = Confirmé le
sheets-confirmed-by = Confirmé par
sheets-next-review = Prochaine révision
sheets-link = Lien
sheets-compare = Comparer
sheets-compare-title = Comparer des juridictions
sheets-compared = Comparées
sheets-choose = Comparer { $name }
sheets-choose-two = Choisissez au moins deux juridictions.
sheets-add = Ajouter une juridiction
sheets-remove = Retirer { $name }
sheets-differences-only = Seulement les différences
sheets-no-differences = Aucune différence dans ce qui est indiqué.
sheets-compare-count = Différents : { $differs }. Identiques : { $alike }. Non comparables, car tous ne l’ont pas indiqué : { $open }.
sheets-field = Rubrique
sheets-differs = Différent
sheets-alike = Identique
sheets-open = Non indiqué par tous
sheets-before-title = Avant de demander : ce qu’accepte { $name }
sheets-before-open = Non indiqué, à demander : { $count }
sheets-before-nothing = { $name } n’a encore indiqué aucun de ces points ; à demander : { $count }
sheets-before-all = La fiche complète : { $name }
sheets-what = Ce qu’accepte { $name }
sheets-edit = Modifier la fiche
sheets-open-draft = Ouvrir le projet
sheets-draft-waits = Un projet attend sa relecture
sheets-draft-of = Projet de fiche : { $name }
sheets-draft-how = Le responsable rédige, le secrétariat publie. Les lecteurs ne voient que ce qui est publié.
sheets-change = Modifier
sheets-change-label = Modifier : { $field }
sheets-value = Réponse
sheets-text = Texte
sheets-text-hint = Caractères restants : { $left }
sheets-text-language = Langue du texte
sheets-part-refused = Manquant ou non accepté.
sheets-save = Enregistrer le projet
sheets-save-failed = Le projet n’a pas été enregistré
sheets-saved = Le projet est enregistré
sheets-unsaved = Pas encore enregistrés : { $count }
sheets-review = Ce que change le projet
sheets-drafted = Dernière modification : { $moment }.
sheets-was = Était
sheets-will-be = Sera
sheets-no-changes = Rien ne changerait.
sheets-no-draft = Aucun projet en cours. Version publiée : { $version }.
sheets-publish = Publier
sheets-publish-title = Publier ce projet ?
sheets-publish-body = Tous les membres des réseaux le verront aussitôt. Changements : { $count }.
sheets-was-published = La fiche est publiée
sheets-discard = Abandonner le projet
sheets-discard-title = Abandonner ce projet ?
sheets-discard-body = Ses changements sont perdus ; ce qui est publié reste.
sheets-was-discarded = Le projet est abandonné
sheets-act-failed = L’opération a échoué
sheets-secretariat-publishes = Le secrétariat du réseau relit et publie ce projet.
sheets-stale-title = Quelqu’un d’autre a enregistré ce projet entre-temps
sheets-stale-body = Choisissez pour chaque rubrique ce qui doit rester. Rien de ce que vous avez écrit n’est perdu.
sheets-stale-elsewhere = Elle a modifié d’autres rubriques que vous. Continuez, puis enregistrez à nouveau.
sheets-stale-yours = Le vôtre
sheets-stale-theirs = L’enregistré
sheets-stale-go-on = Continuer à partir de là
sheets-history = Historique de la fiche
sheets-act-drafted = Rédigé par
sheets-act-imported = Importé par
sheets-act-published = Publié par
sheets-act-given-up = Projet abandonné par
sheets-and-more = { $fields } et { $count } de plus
sheets-import = Importer un fichier
sheets-import-title = Importer des fiches
sheets-import-how = Le fichier est d’abord vérifié. Si chaque ligne est correcte, ses données entrent dans les projets des fiches dont vous êtes chargé ; rien n’est publié.
sheets-import-file = Fichier
sheets-import-hint = CSV ou JSON tel qu’exporté ici ; 2 000 lignes au plus.
sheets-import-failed = Le fichier n’a pas pu être vérifié
sheets-import-preview = Ce que le fichier changerait
sheets-import-sheet = { $name }, changements : { $count }
sheets-import-store = Verser dans les projets
sheets-import-done = Importé dans les projets
sheets-import-changed = Quelqu’un a modifié ces projets depuis la vérification du fichier. Revoyez les changements.
sheets-import-row = Ligne
sheets-import-column = Colonne
sheets-import-problem = Problème
sheets-import-whole = tout le fichier
sheets-import-more = Autres problèmes non affichés : { $count }
sheets-problem-unreadable = Illisible. Enregistrez le fichier en CSV UTF-8 ou en JSON.
sheets-problem-too-many-rows = Le fichier est trop volumineux.
sheets-problem-too-many-columns = Trop de colonnes.
sheets-problem-line-too-long = La ligne est trop longue.
sheets-problem-formula = Une formule. Mettez une apostrophe devant un texte qui commence par = + - ou @.
sheets-problem-missing = Manquant.
sheets-problem-invalid = Ne peut être accepté ici.
sheets-problem-repeated = Figure deux fois.
sheets-problem-unknown = Inconnu ici.
sheets-problem-not-yours = Cette fiche n’est pas à votre charge.

## Keeping true: the secretariat’s desk

shell-secretariat = Secrétariat
day-day = Jour
day-month = Mois
day-year = Année
standing-observer = { $country } a le statut d’observateur auprès de { $network } : vous voyez les fiches de service de ce réseau et ses membres voient les vôtres. Vos consultations en cours se poursuivent et vous pouvez en ouvrir d’autres avec ceux que vous voyez ; le forum du réseau est réservé à ses membres.
standing-suspended = La qualité de membre de { $country } dans { $network } est suspendue : de ce réseau, vous ne voyez que les fiches de votre propre État. Vos consultations en cours se poursuivent ; nul n’y est plus invité par ce réseau et son forum vous est fermé.
standing-former = { $country } a quitté { $network } : vous ne voyez plus personne de ce réseau et nul ne vous trouve par lui. Vous avez quitté les consultations et le forum où vous étiez par ce réseau ; ce que vous suivez par d’autres réseaux se poursuit.
keeping-title = Tenir à jour
keeping-confirm = Confirmer la fiche
keeping-all-right = Tout est exact
keeping-confirm-how = Confirmé { $how }
keeping-thanks = Confirmé à ce jour.
keeping-failed = La fiche n’a pas pu être confirmée
keeping-confirmed =
    { $who ->
        [none] { $day }, { $how }
       *[other] { $day }, { $how } : { $who }
    }
confirm-own = par le point de contact lui-même
confirm-correspondent = par le correspondant
confirm-phone = par téléphone
confirm-meeting = lors d’une réunion
report-title = Signaler un problème
report-what = Que s’est-il passé ? Un seul appui l’envoie au secrétariat.
report-no-answer = Le numéro ne répond pas
report-bounced = Le message a été renvoyé
report-wrong-person = Ce n’est pas la bonne personne
report-out-of-date = D’autres indications ne sont plus à jour
report-note = Vous pouvez d’abord ajouter une précision
report-note-hint = Pour le secrétariat seulement. Rien sur une affaire.
report-failed = Le signalement n’a pas pu être envoyé
report-sent = { $day } : vous avez signalé « { $problem } »
report-waiting = Le secrétariat l’a reçu et va l’examiner.
report-handled = Traité le { $day } : { $result }
report-result-corrected = la fiche a été corrigée
report-result-confirmed = la fiche a été confirmée
report-result-retired = n’est plus en fonction
report-result-nothing-wrong = aucune erreur constatée
retire-open = N’est plus en fonction…
retire-title = { $name } n’est plus en fonction
retire-words = La fiche quitte aussitôt l’annuaire et les pouvoirs de la personne dans vos réseaux prennent fin. Ses consultations y passent à la personne qui suit, si elle relève du même État et du même réseau ; sinon elle les quitte, et celle que plus personne ne conduit est suspendue jusqu’à sa reprise. Qui suit un ancien lien apprend depuis quand et qui succède.
retire-reason = Motif
retire-left-office = A quitté ses fonctions
retire-moved = A rejoint un autre service
retire-office-changed = Le service a été supprimé ou fusionné
retire-duplicate = Fiche en double
retire-other = Autre motif
retire-successor = Successeur
retire-nobody = Personne pour l’instant
retire-confirm = Retirer la fiche
retire-failed = La fiche n’a pas pu être retirée
retired-title = N’est plus en fonction
retired-since = Ce point de contact n’est plus en fonction depuis le { $day }.
retired-successor = Successeur :
retired-nobody = Aucun successeur n’a été désigné.
secretariat-pages = Au bureau du secrétariat
secretariat-overview = Vue d’ensemble
secretariat-reports = Problèmes signalés
secretariat-unconfirmed = À confirmer
secretariat-gaps = Lacunes
secretariat-agreements = Ce que voient les autres réseaux
secretariat-states = États membres
secretariat-use = Usage de l’annuaire
secretariat-title = Secrétariat
secretariat-about = Ce qui attend le secrétariat de { $networks }.
secretariat-failed = La page n’a pas pu être chargée
secretariat-not-done = Cela n’a pas été fait
secretariat-oldest = Le plus ancien depuis le { $day }
secretariat-nothing = Rien en attente
secretariat-queue-reports = Problèmes signalés
secretariat-queue-stale = Fiches périmées
secretariat-queue-due = Fiches à confirmer
secretariat-queue-gaps = Questions restées sans interlocuteur
secretariat-queue-alerts = Alertes sur l’usage de l’annuaire
secretariat-queue-scheduled = Changements de statut à venir
secretariat-network = Réseau
secretariat-jurisdiction = Juridiction
secretariat-all = Toutes
secretariat-jurisdiction-count = { $name } ({ $count })
secretariat-age = Ancienneté
secretariat-age-all = À confirmer et périmées
secretariat-age-stale = Périmées
secretariat-age-due = À confirmer
secretariat-unconfirmed-about = Fiches que personne n’a confirmées dans le délai fixé par leur réseau, de la plus ancienne à la plus récente. Elles passent plus bas dans toute recherche jusqu’à vérification.
secretariat-entries =
    { $count ->
        [0] Aucune fiche à confirmer.
        [one] Une fiche
       *[other] { $count } fiches
    }
secretariat-page-before = Précédentes
secretariat-page-after = Suivantes
secretariat-confirm = Confirmé
secretariat-confirm-name = Confirmer la fiche de { $name }
secretariat-last-confirmed = Dernière confirmation le { $day }
secretariat-confirmed-how = Dernière confirmation le { $day }, { $how }
secretariat-reports-about = Numéros sans réponse, messages renvoyés, mauvaises personnes : les plus anciens d’abord. Qui a signalé voit la suite donnée.
secretariat-reports-open = En cours
secretariat-reports-none = Aucun problème en attente.
secretariat-reports-resolved = Traités
secretariat-resolve = Traiter
secretariat-resolve-title = Suite donnée : { $name }
secretariat-result = Résultat
secretariat-result-missing = Choisissez le résultat.
secretariat-method = Comment l’avez-vous vérifié ?
secretariat-answer = Réponse à qui l’a signalé
secretariat-answer-hint = Facultatif. Affichée sur la fiche.
secretariat-complaint = { $problem } ({ $who }, { $country }, { $at })
secretariat-complaint-by-secretariat = { $problem } ({ $who }, { $at })
secretariat-resolved = { $result } ({ $who }, { $at })
secretariat-gaps-about = Quelqu’un a demandé à qui s’adresser et personne du réseau ne s’en chargeait. Redemandée, la lacune réapparaît.
secretariat-gaps-none = Aucune lacune connue.
secretariat-gap-times =
    { $count ->
        [one] { $network } : demandé une fois, le { $day }
       *[other] { $network } : demandé { $count } fois, la dernière le { $day }
    }
secretariat-gap-settle = Réglée
secretariat-effective = À partir de quand ?
secretariat-effective-now = Immédiatement
secretariat-effective-later = À partir d’un jour donné
secretariat-effective-day = Le jour (il commence à minuit UTC)
secretariat-effective-missing = Indiquez un jour qui existe.
agreement-about = Ce que les membres des autres réseaux voient des points de contact de { $network }. Un changement vaut à partir de sa date, dans toute recherche et sur toute fiche, et reste consigné.
agreement-sees = { $viewer } voit de { $network }
agreement-nothing = Rien
agreement-office = Fiche de service
agreement-full = Fiche complète
agreement-nothing-means = Introuvable par toute recherche, comme si le réseau n’avait aucun point de contact.
agreement-office-means = Nom, service, compétence, langues et horaires ; sans les autres graphies du nom.
agreement-full-means = Tout ce que voient les membres du réseau.
agreement-since = depuis le { $day }
agreement-coming = À partir du { $day } : { $level }
agreement-was = À partir du { $day } : { $level }
agreement-change = Modifier
agreement-change-for = Modifier : ce que voit { $network }
agreement-title = Ce que { $viewer } voit de { $own }
agreement-level = Combien ?
agreement-history = Auparavant
agreement-save = Enregistrer
status-about = Les États de { $network }. Un changement de statut modifie ce que leurs membres voient et montrent, et le sort de leurs consultations.
status-member = Membre
status-associated = Associé
status-partner = Partenaire
status-candidate = Candidat
status-observer = Observateur
status-suspended = Suspendu
status-former = Ancien membre
status-unverified = Statut incertain
status-full-means = Plein statut : ses membres voient les fiches complètes du réseau et ce que d’autres lui montrent, et sont montrés en entier.
status-observer-means = Ses membres voient les fiches de service de ce réseau et rien par ses accords avec d’autres ; ils sont montrés par des fiches de service. Les consultations ouvertes se poursuivent ; ils quittent le forum du réseau.
status-suspended-means = Ses membres ne voient de ce réseau que les fiches de leur État, et seul le secrétariat les trouve encore. Les consultations ouvertes se poursuivent ; nul n’y est plus invité par ce réseau et ils quittent son forum.
status-former-means = L’appartenance de ses membres à ce réseau prend fin : ils ne voient plus rien par lui et nul ne les trouve par lui. Ils quittent les consultations et le forum où ils étaient par ce réseau ; une consultation où il ne reste personne de l’une des parties est suspendue.
status-focal-points =
    { $count ->
        [one] { $count } point de contact
       *[other] { $count } points de contact
    }
status-decided = { $status } depuis le { $day } :
status-coming = { $status } à partir du { $day } :
status-change = Modifier le statut
status-change-for = Modifier le statut : { $country }
status-title = { $country } dans { $network }
status-status = Statut
status-reason = Par quelle décision
status-reason-hint = En une ligne : qui a décidé et où c’est consigné.
status-reason-missing = Indiquez la décision.
status-save = Enregistrer

## Structured opening, phrase book, checklist, closing

consultation-case = L'affaire
consultation-own-reference = Votre référence
consultation-own-reference-hint = Sans noms : l'autre partie la verra.
consultation-stage = Stade de la procédure
consultation-authority = Autorité requérante
consultation-not-said = Non précisé
consultation-facts = Exposé sommaire des faits, sans personnes
consultation-facts-hint = Ce qui s'est passé, où et quand. Ni nom, ni adresse, ni numéro de compte ou de document.
consultation-request = La demande qui pourrait suivre
consultation-instruments = Base juridique envisagée
consultation-request-language = Langue de la future demande
consultation-wanted-by = Réponse souhaitée pour le
consultation-wanted = Réponse souhaitée pour le { $day }
consultation-wanted-by-wrong = Indiquez le jour, le mois et l'année, ou laissez les trois champs vides.
consultation-before = Ce que déclare la juridiction requise
consultation-drafts = Pas encore envoyées
consultation-draft-untitled = Sans objet
consultation-draft-at = Brouillon du { $at }
consultation-draft-delete = Supprimer le brouillon
consultation-draft-delete-named = Supprimer le brouillon : { $subject }
consultation-draft-not-deleted = Le brouillon n'a pas été supprimé
consultation-draft-kept = Brouillon enregistré à { $at }. Vous seul le voyez.
consultation-draft-not-kept = Le brouillon n'a pas pu être enregistré. Gardez cette page ouverte jusqu'à l'envoi.
consultation-draft-about = Ce que vous écrivez est enregistré comme brouillon visible de vous seul.
phrases-title = Phrases prêtes
phrases-about = Questions et réponses prêtes à l'emploi. Chacun les lit dans sa langue.
phrases-fault = Les phrases n'ont pas pu être chargées
phrases-chosen = Phrases de ce texte
phrases-remove = Retirer
phrases-done =
    { $count ->
        [0] Sans phrase
        [one] Utiliser une phrase
       *[other] Utiliser { $count } phrases
    }
checklist-title = Avant l'envoi d'une demande
checklist-done = { $done } points clarifiés sur { $count }
checklist-said = { $name }, { $at }
checklist-set = Mettre à jour
checklist-set-named = Mettre à jour : { $item }
checklist-words = Les deux parties le voient aussitôt, et cela reste au dossier.
checklist-state = Où en est ce point ?
checklist-note = Note, s'il y a lieu de préciser
checklist-failed = Le point n'a pas été mis à jour
checklist-save = Inscrire au dossier
room-act-checklist = { $item } : { $state } · { $name }
room-close-reference-missing = Indiquez la référence de la demande formelle.
room-close-note-missing = Précisez-le en quelques mots : l'autre partie en a besoin.
room-close-which-route = Quelle voie sera utilisée
room-close-why-not = Pourquoi ce n'est pas possible
room-close-to-whom = À quelle autorité ou à quel État
room-close-informed-yes = Oui
room-close-informed-no = Pas encore
room-close-informed-missing = Indiquez si l'autorité centrale a connaissance de ce contact.

## The directory, further
secretariat-queue-unanswered = Recherches sans résultat
secretariat-queue-drafts = Projets de fiches nationales à publier
secretariat-draft-since = Projet depuis le { $day }
freshness-terms = { $network } : à confirmer après { $due } jours, périmée après { $stale }
freshness-terms-due = À confirmer après combien de jours
freshness-terms-stale = Périmée après combien de jours
freshness-terms-hint = Le second délai est plus long que le premier. Ils valent aussitôt, pour tous.
freshness-terms-save = Enregistrer
freshness-terms-saved = Les délais sont enregistrés
unanswered-lead = Le secrétariat de votre réseau sait peut-être à qui s’adresser. Il verra cette recherche et qui la pose.
unanswered-ask = Demander au secrétariat
unanswered-asked = Votre secrétariat a été saisi.
unanswered-failed = Le secrétariat n’a pas été saisi
unanswered-none = Aucune recherche n’attend.
saved-rename = Renommer
saved-rename-label = Renommer « { $name } »
canary-title = Fiches leurres
canary-about = Fiches inventées que personne ne rencontre dans son travail. Seul qui collecte l’annuaire page après page en voit une ; qui l’ouvre est arrêté et vous en êtes averti.
canary-none = Il n’y a pas encore de fiche leurre.
canary-add = Ajouter un leurre
canary-in-use = en service
canary-withdrawn = retirée le { $day }
canary-withdraw = Retirer
canary-withdraw-label = Retirer { $name }
canary-name-hint = Inventé, et porté par personne : qui cherche une personne réelle ne doit jamais le rencontrer.
canary-name-borne = Quelqu’un dans l’annuaire porte ce nom. Inventez-en un autre.
edit-roles = Fonctions dans les réseaux
edit-roles-hint = Une personne peut en avoir plusieurs ; il en reste au moins une dans chaque réseau.
edit-role-in = Fonction au sein de { $network }
edit-add-role = Ajouter une fonction au sein de { $network }
edit-territory-hint = En toutes lettres, s’il ne s’agit pas de tout le territoire de l’État.
authority-edit = Modifier cette autorité
authority-hint = Chaque partie dit ce que fait l’autorité, selon quels instruments et à quels stades. Si rien n’est coché, tous sont visés.
authority-part = Partie { $number }
authority-function = Ce qu’elle fait
authority-stages = Stades de la procédure
authority-instruments = Instruments
authority-add = Ajouter une partie
authority-saved = L’autorité est enregistrée.
authority-failed = L’autorité n’a pas été enregistrée
use-urgent-search = A cherché dans l’annuaire en urgence malgré la suspension
suspended-search = En cas d’urgence, vous pouvez chercher malgré tout. Chaque recherche est consignée et le secrétariat aussitôt averti.
suspended-search-urgently = Chercher en urgence
suspended-marked = Recherche urgente : chaque recherche est consignée et le secrétariat aussitôt averti.
duty-notes = Relève de permanence
duty-notes-none = Aucune note n’a été laissée.
duty-note = Note pour qui prend la permanence
duty-note-hint = Ne nommez aucune affaire : tous ceux du tableau de votre État la lisent.
duty-note-leave = Laisser la note
duty-note-left = La note est laissée.
duty-note-failed = La note n’a pas été laissée
duty-tests = Essai d’alerte
duty-test = Envoyer un essai
duty-test-lead =
    { $count ->
        [one] La personne de permanence reçoit un avis d’essai, comme en cas d’urgence.
       *[other] Les { $count } personnes de permanence reçoivent un avis d’essai, comme en cas d’urgence.
    }
duty-nobody = Personne n’est de permanence en ce moment : personne à alerter.
duty-test-sent =
    { $count ->
        [one] L’essai est envoyé.
       *[other] L’essai est envoyé à { $count } personnes.
    }
duty-test-failed = L’essai n’a pas été envoyé
duty-test-seen = vu le { $time }
duty-test-unseen = pas encore vu
whom-secure = Canal sécurisé selon le registre : { $channel }, { $status }

## Urgency, Today, notices

room-target = Accuser réception avant
room-deadline = Échéance
room-next-rung = Sans accusé de réception, le responsable suivant est averti à
clock-there = { $at } { $city }
clock-both = { $there } ({ $here } ici)
urgent-reason = Motif de l’urgence
urgent-reason-missing = Indiquez le motif de l’urgence.
urgent-deadline = Échéance, s’il y en a une
urgent-deadline-gone = Cette échéance est dépassée.
urgent-deadline-time = Heure
urgent-deadline-zone = À l’heure de
escalate = Faire remonter
escalate-title = Avertir maintenant le responsable suivant ?
escalate-words = La personne suivante de cette liste est avertie aussitôt. Tous les participants le voient.
escalate-confirm = Avertir
escalate-failed = Personne n’a été averti
rung-alternate = Le suppléant
rung-duty-officer = Un autre responsable du pays joignable maintenant
rung-secretariat = Le secrétariat du réseau (il ne voit pas le contenu)
promise-title = Indiquer quand vous répondrez
promise-move = Reporter l’heure
promise-words = L’autre partie le voit. Un rappel vous parvient une demi-heure avant.
promise-moving = L’heure peut être reportée une fois, avec un motif.
promise-by = Je répondrai
promise-in = dans { $hours } h : { $at }
promise-missing = Choisissez une heure.
promise-note = Note, si besoin
promise-why = Motif
promise-why-missing = Indiquez un motif.
promise-confirm = Indiquer
promise-failed = L’heure n’a pas été notée
promise-asked = Réception accusée. Quand répondrez-vous ?
promise-given = Réponse promise avant
call-title = Consigner un appel
call-words = Ce qui a été demandé par téléphone est confirmé par écrit. Un rappel vient après 24 heures.
call-said = Avec qui, et ce qui a été convenu
call-missing = Indiquez ce qui a été convenu.
call-confirm = Consigner
call-failed = L’appel n’a pas été consigné
subject-title = Corriger l’objet
subject-words = Retirez les noms, les numéros et tout ce qui ne doit pas y figurer. Le journal indique que vous l’avez corrigé ; l’objet précédent n’est montré à personne.
subject-label = Objet
subject-missing = Indiquez un autre objet.
subject-confirm = Corriger
subject-failed = L’objet n’a pas été corrigé
urgency-change = Modifier l’urgence
urgency-confirm = Modifier
urgency-failed = L’urgence n’a pas été modifiée
room-act-escalated = Remontée : { $names } participe désormais
room-act-on-duty = { $names } : de permanence maintenant, participe à la consultation
room-act-escalated-secretariat = Remontée au secrétariat de { $network } ; il ne voit pas le contenu
room-act-promised = { $name } répondra avant le { $at }
room-act-phoned = { $name } a consigné un appel téléphonique
room-act-subject = { $name } a corrigé l’objet
room-act-confirm-by = À confirmer par écrit avant le { $by }.
room-act-confirm = Confirmer par écrit
room-act-urgency = { $name } a modifié l’urgence : { $urgency }
today-title = Aujourd’hui
today-urgent = Urgent maintenant
today-nothing = Rien ne vous attend.
today-fault = Chargement impossible
today-not-asked = Il n’a pas été possible de redemander ce qui vous attend ; ce qui est affiché n’est peut-être plus exact
today-all-notices = Tous les avis, et comment vous êtes averti
today-overseen = Urgent, sans accusé de réception ou sans réponse
today-overseen-words = Elles sont parvenues à votre secrétariat. Vous voyez où et depuis quand, jamais de quoi il s’agit.
today-call = appelez un responsable : { $country }
today-duty = Ma permanence
today-next-shift = Prochaine permanence : { $at }
today-confirm = Votre fiche attend d’être confirmée
today-awake = Qui est joignable maintenant
today-reachable = joignables : { $count }
today-asleep = personne à cette heure
targets-title = Délais visés par vos réseaux
targets-words = Ce sont des objectifs, non des obligations. Les consultations ouvertes gardent leur délai.
targets-minutes = Accusé de réception sous, en minutes
targets-rungs = Responsable suivant après, en minutes
targets-rungs-openings = Si vide : à chaque ouverture du service consulté, une fois le délai dépassé
targets-working = Seul le temps de travail compte
notices-title = Avis
notices-none = Il n’y a pas d’avis.
notices-new = (non lu)
notices-unread = Avis non lus : { $count }
notices-fault = Les avis n’ont pas pu être chargés
notices-read-all = Tout marquer comme lu
notices-how = Comment vous êtes averti
notices-letters = Lettres par courriel ; les urgentes aussitôt
notices-digest = Le reste une fois par jour, en une seule lettre
notices-address = Autre adresse pour les lettres
notices-address-office = Sinon, les lettres vont à l’adresse de votre service.
notices-quiet-from = Silence de
notices-quiet-to = à
notices-quiet-none = Pas d’heures de silence
notices-reference = Afficher la référence de la consultation dans la notification
notices-push-none = Les notifications dans ce navigateur ne sont pas disponibles ici.
notices-push-on = Ce navigateur reçoit les notifications.
notices-push-off = Ce navigateur ne reçoit pas de notifications.
notices-push-start = Notifier dans ce navigateur
notices-push-stop = Ne plus notifier ici
notices-push-failed = Le navigateur ne l’a pas permis.
notices-save = Enregistrer
notices-saved = Enregistré.
notices-save-failed = Non enregistré
notices-test = M’envoyer un essai
notices-worked = Dernier succès : { $at }
notices-never-worked = Aucune lettre ni notification ne vous est encore parvenue.

# People and permissions
grant-steward = Responsable de la fiche nationale
grant-liaison = Officier de liaison
grant-cosigner = Second signataire
grant-other = Autre fonction
people-title = Personnes et droits
people-about = Qui peut faire quoi, et jusqu’à quand. Ce qu’une seule personne accorde n’a aucun effet tant qu’une seconde n’a pas donné son accord.
people-enrol = Inscrire une personne
people-enrol-save = Inscrire
people-count =
    { $count ->
        [one] { $count } personne
       *[other] { $count } personnes
    }
people-roles-of = Fonctions de { $name }
people-acts = { $role } : { $name }
people-awaited = En attente d’une seconde personne
people-attest-due = À confirmer
people-until = jusqu’au { $day }
people-given-by = accordée par { $name }
people-agree = Donner son accord
people-refuse = Refuser
people-attest = Toujours exacte
people-end = Mettre fin
people-give = Accorder une fonction
people-give-to = Accorder une fonction : { $name }
people-role = Fonction
people-until-label = Valable jusqu’au
people-until-change = Changer la fin
people-until-of = Changer la fin : { $role }, { $name }
people-until-about = Un an au plus à compter d’aujourd’hui. Un jour plus tardif confirme que le rôle est toujours justifié ; il est donc fixé par une autre personne que celle qui l’a confirmé la dernière fois.
people-until-save = Enregistrer
people-second = Une seconde personne doit donner son accord avant tout effet. La fonction prend fin au jour indiqué et doit être confirmée tous les 90 jours.
people-missing = Veuillez remplir ce champ.
people-name = Nom
people-state = État
people-no-state = D’aucun État
people-issuer = Fournisseur d’identité
people-issuer-hint = L’adresse du fournisseur par lequel cette personne se connecte.
people-issuer-unknown = Ce service n’interroge pas ce fournisseur.
people-subject = Identifiant chez le fournisseur
people-subject-hint = Tel que le fournisseur le donne (« sub ») ; jamais une adresse électronique.
people-leave = Quitte ses fonctions
people-leave-of = Quitte ses fonctions : { $name }
people-leave-about = Les fonctions, les sessions et l’accès prennent fin aussitôt ; sa fiche quitte l’annuaire si personne d’autre n’en répond. Les consultations passent à la personne qui suit, avec tout leur historique ; les autres participants voient qui est parti et qui suit. Si personne n’est désigné, une personne du même État déjà présente poursuit ; à défaut, la consultation reste en suspens et les secrétariats en sont avisés.
people-leave-confirm = Mettre fin à l’accès maintenant
people-successor = Qui reprend les consultations
people-successor-hint = Une personne du même État.
people-successor-none = La personne suppléante, ou personne pour l’instant
people-left-behind = Consultations à reprendre
people-left =
    { $count ->
        [one] Départ le { $day } : une consultation n’a plus personne.
       *[other] Départ le { $day } : { $count } consultations n’ont plus personne.
    }
people-hand-over = Transmettre
contacts-title = Coordonnées en attente de votre accord
contacts-about = Un numéro de téléphone ou une adresse électronique change après vérification par une seconde personne.
contacts-proposed = Proposé par { $name } le { $day }
contacts-look = Voir
contacts-now = Actuellement
contacts-wanted = Deviendra
contacts-check = Vérifiez au numéro connu jusqu’ici que le changement est exact, et ne donnez votre accord qu’ensuite.
contact-changed-lately = Modifié au cours des dernières 24 heures : vérifiez avant de vous y fier.
edit-contact-hint = Les coordonnées et leurs notes changent après l’accord d’une seconde personne ; la personne concernée en est informée.

## Conserver et retrouver ce qui a été dit
find-open = Rechercher
find-title = Rechercher dans vos consultations
find-back = Toutes les consultations
find-label = Mots
find-about = Tous doivent figurer dans le même message. Les majuscules et les accents ne comptent pas. La recherche porte uniquement sur les consultations auxquelles vous participez.
find-action = Rechercher
find-count =
    { $count ->
        [one] { $count } passage trouvé.
        [many] { $count } passages trouvés.
       *[other] { $count } passages trouvés.
    }
find-count-first =
    { $count ->
        [one] Le premier passage trouvé.
        [many] Les { $count } premiers passages trouvés.
       *[other] Les { $count } premiers passages trouvés.
    }
find-none = Rien n’a été trouvé. Inscriptions examinées : { $looked }.
find-subject = objet
find-further = Chercher plus loin
find-fault = La recherche n’a pas fonctionné
room-jump = Aller à une date
room-jump-day = Date
room-jump-missing = Indiquez le jour, le mois et l’année.
room-jump-go = Y aller
keep-until = Conservée jusqu’au { $day }. Ensuite, ce qui a été dit est détruit, plus personne ne trouve la salle et aucun nom n’y reste.
keep-held = Conservé pour : { $countries }. Rien n’est détruit tant que cela est nécessaire.
keep-hold = Conserver plus longtemps
keep-hold-words = Tant que votre partie a besoin de ce qui a été dit, rien n’est détruit. L’autre partie voit que vous le conservez, et pourquoi.
keep-release = Ne plus conserver
keep-release-words = Lorsque personne ne le conserve plus, ce qui a été dit est détruit au jour fixé, ou aussitôt si ce jour est passé.
keep-reason = Motif
keep-reason-missing = Indiquez le motif.
keep-failed = Cela n’a pas été inscrit
room-act-held = { $name } conserve ce qui a été dit
room-act-released = { $name } ne conserve plus ce qui a été dit
room-purged-subject = Contenu détruit
retention-terms = { $network } : ce qui a été dit est détruit { $days } jours après la clôture
retention-days = Jours après la clôture
retention-hint = De { $least } à { $most }. Vaut pour les consultations closes à partir de maintenant. Si plusieurs réseaux participent, le délai le plus court vaut.
retention-save = Enregistrer
retention-saved = Le délai est enregistré

## Caveats, information given unasked, what must not travel

caveat-waits = Vous lirez ce texte après avoir accepté ses conditions d’utilisation. Votre acceptation est consignée et visible de tous les présents.
caveat-asked-by = à la demande de : { $country }
caveat-accept = Accepter et lire
caveat-accept-failed = L’acceptation n’a pas été consignée
caveat-until-day = Confidentiel jusqu’au { $day }
caveat-other-words = Termes de l’autre restriction
caveat-other-hint = Les lecteurs acceptent ces termes avant de voir le texte. Aucune donnée de l’affaire ici.
caveat-other-missing = Écrivez en quoi consiste la restriction.
caveat-until = Confidentiel jusqu’au (facultatif)
caveat-room = Conditions de la salle
caveat-room-words = Tout ce qui est dit désormais est soumis aux conditions choisies ici ; les lecteurs les acceptent d’abord. Une condition est levée par l’État qui l’a posée.
caveat-room-set = Fixer les conditions
caveat-room-failed = Les conditions n’ont pas été fixées
caveat-act-restricted = { $name } a fixé des conditions pour la salle : { $caveats }
caveat-act-lifted = { $name } a levé les conditions de la salle
caveat-act-accepted = { $name } a accepté : { $caveats }
spontaneous-give = Transmettre une information sans demande
spontaneous-words = Information spontanée (article 18(4)–(5) de la Convention) : d’une autorité compétente à une autre, sans demande. Nul ne la lit avant d’en accepter les conditions ; la partie qui la reçoit vous avise avant de divulguer ce qui est à la décharge d’un accusé.
spontaneous-body = L’information
spontaneous-body-missing = Écrivez ce que l’autre partie doit savoir.
spontaneous-send = Transmettre l’information
spontaneous-failed = L’information n’a pas été transmise
spontaneous-kind = Information spontanée
spontaneous-from-to = De { $from } à { $to }
spontaneous-not-stated = L’annuaire n’indique pas la compétence de toutes les autorités nommées ici ; l’expéditeur l’a confirmée.
spontaneous-vouched = Mon autorité est compétente pour donner cette information, et celle qui la reçoit pour la recevoir
spontaneous-vouched-missing = Confirmez que les deux autorités sont compétentes.
disclose-must = Je dois divulguer ceci
disclose-title = Avis de divulgation
disclose-rule = Article 18(5) de la Convention : si l’information est à la décharge d’un accusé, avisez l’État qui l’a donnée avant de la divulguer et consultez-le s’il le demande. Si, exceptionnellement, l’avis préalable est impossible, informez-le sans retard. Votre droit décide ; il est consigné ici qui a été avisé et quand.
disclose-what = Ce qui doit être divulgué, dans quelle procédure, et pourquoi c’est à décharge
disclose-what-late = Ce qui a été divulgué, pourquoi c’est à décharge, et pourquoi l’avis préalable était impossible
disclose-what-hint = Sans noms : des initiales ou un numéro d’affaire suffisent.
disclose-what-missing = Écrivez ce qui est divulgué et pourquoi.
disclose-late = C’est déjà divulgué
disclose-day = Prévu le
disclose-day-missing = Indiquez le jour prévu.
disclose-send = Aviser
disclose-failed = L’avis n’a pas été envoyé
disclose-kind = Avis de divulgation
disclose-planned = Prévu le { $day }
disclose-happened = Déjà divulgué ; avis donné après coup
disclose-unheard = Plus personne de { $country } ne participe à cette consultation : il faut l’informer par une autre voie.
disclose-find = Trouver son autorité dans l’annuaire
disclose-reply-kind = Réponse à l’avis
disclose-reply-failed = La réponse n’a pas été consignée
disclose-noted = Bien noté
disclose-agreed = D’accord
disclose-consult = Merci de nous consulter d’abord
disclose-delay = Merci d’attendre
caution-account = un numéro de compte bancaire
caution-card = un numéro de carte de paiement
caution-document = le numéro d’une pièce d’identité
caution-person = le nom d’une personne avec sa date de naissance
caution-place = le lieu où se trouve quelqu’un
caution-looks-like = Ce texte semble contenir : { $kinds }.
caution-words = Ces données relèvent de la demande officielle. Des initiales ou votre numéro d’affaire suffisent ici.
caution-reason = Envoyer malgré tout, parce que
caution-kept = Le service consigne le type et le motif, pas les mots.
caution-reason-missing = Choisissez un motif ou retirez les données.
caution-not-personal = c’est autre chose
caution-made-up = c’est un exemple fictif
caution-public = c’est déjà publié
caution-needed-now = la sécurité de quelqu’un ou une mesure urgente l’exige maintenant
victim-words = Salle sensible aux victimes : ni noms, ni adresses, ni téléphones, ni images de victimes ou de témoins.
victim-specialist = Trouver un spécialiste des victimes et témoins

# Sign-in and sessions
providers-title = Votre fournisseur d’identité
providers-elsewhere = s’ouvre dans un nouvel onglet
sign-in-fault-unknown = Votre fournisseur vous connaît, mais vous n’avez pas de compte ici. Adressez-vous au secrétariat de votre réseau.
sign-in-fault-weak = Votre fournisseur vous a reconnu d’une manière trop faible pour votre fonction. Connectez-vous chez lui avec votre moyen le plus sûr.
sign-in-fault-other = C’était une autre personne. Confirmez avec le compte par lequel vous êtes connecté ici.
sign-in-fault-expired = Trop de temps s’est écoulé, ou la réponse était celle d’un autre navigateur. Recommencez.
sign-in-fault-away = Votre fournisseur ne répond pas. Qui est déjà connecté peut continuer à travailler. Réessayez plus tard.
sign-in-fault-refused = La réponse du fournisseur n’était pas fiable, ou il a refusé. Rien n’a été ouvert.
sessions-title = Où vous êtes connecté
sessions-lead = Chaque ligne est un navigateur. Fermez ce que vous ne connaissez pas et prévenez le secrétariat de votre réseau.
sessions-failed = La liste n’a pas pu être chargée
sessions-device = { $browser } sous { $system }
sessions-unknown = Navigateur inconnu
sessions-this = ce navigateur
sessions-new = première fois avec ce navigateur
sessions-times = Connexion : { $started } ; dernier usage : { $seen }
sessions-until = Se termine au plus tard : { $time }
sessions-through = Par { $provider }
sessions-end = Fermer
sessions-end-this = Fermer : { $device }
sessions-end-all = Tout fermer, celle-ci aussi
sessions-end-failed = La fermeture a échoué
sessions-ended = Fermée
confirm-title = Confirmez que c’est vous
confirm-body = Cette étape demande une connexion récente. Connectez-vous encore une fois, revenez ici et répétez l’étape.
confirm-demo = Confirmer
confirm-done = Confirmé. Répétez l’étape maintenant.

# Audit and own rights
audit-title = Journal des actes
audit-lead = Qui a fait quoi, et quand : les personnes de vos réseaux et les actes sur leurs fiches. Ce qui s’est dit dans une consultation n’apparaît pas ici. La lecture de cette page est elle aussi consignée.
audit-when = Quand
audit-who = Qui
audit-what = Objet
audit-mark = Repère dans le journal
audit-service = Le service lui-même
audit-everything = Tout
audit-since = À partir de ce jour
audit-more = Afficher les plus anciens
audit-none = Il n’y a aucune entrée de ce genre.
audit-failed = Le journal n’a pas pu être lu
audit-mine = Ce qui a été fait en mon nom
act-session = Connexion et déconnexion
act-contacts = Coordonnées
act-duty = Tableau de permanence
act-entry = Fiche de l’annuaire
act-consultation = Consultation
act-sheet = Fiche des exigences d’un État
act-route = Itinéraires et canaux sécurisés
act-search = Recherche
act-watch = Contrôle de l’usage
act-person = Personnes et leurs droits d’accès
act-rights = Demandes sur ses propres données
act-notices = Avis
act-network = Règles d’un réseau
my-data-title = Mes données
my-data-lead = Ce que ce service conserve à votre sujet, qui l’a vu, ce qui a été fait en votre nom, et ce que vous pouvez demander.
held-title = Ce qui est conservé à mon sujet
held-what = Nature
held-number = Quantité
held-erasure = En cas d’effacement
held-stays = Conservé jusqu’à son terme
held-goes = Peut être effacé
held-count =
    { $count ->
        [one] un enregistrement
       *[other] { $count } enregistrements
    }
held-why = Reste ce qui prouve des actes touchant d’autres personnes, ou ce qui appartient aux deux parties d’une consultation. Les messages disparaissent à la fin de la durée de conservation de leur consultation, le journal à la fin de la sienne.
held-failed = Vos données n’ont pas pu être affichées
held-account = Compte
held-grants = Droits d’accès
held-sessions = Sessions et navigateurs connus
held-entry = Fiche dans l’annuaire
held-contacts = Téléphones et adresses
held-reveals-of-me = À qui mes coordonnées ont été montrées
held-reveals-by-me = Coordonnées qui m’ont été montrées
held-listings = Fiches qui m’ont été montrées (30 jours)
held-consultations = Consultations où je suis ou étais
held-messages = Ce que j’ai écrit dans les consultations
held-drafts = Brouillons
held-kept = Favoris, recherches enregistrées, fiches consultées
held-reports = Problèmes que j’ai signalés
held-notices = Avis et façons dont ils me parviennent
held-requests = Mes demandes sur mes données
held-watch = Alertes sur mon usage de l’annuaire
held-audit = Entrées du journal sur mes actes
right-title = Demander un changement
right-what = Que demandez-vous ?
right-correction = Rectification
right-objection = Opposition à un usage
right-erasure = Effacement
right-words = Avec vos mots
right-hint = Dites ce qui est concerné. Aucun fait d’une affaire.
right-who = Le secrétariat de votre réseau répond ; pour ses propres membres, un collègue, le second signataire ou un opérateur ; pour les opérateurs et auditeurs du service, un autre d’entre eux. Nul ne répond à sa propre demande.
right-send = Envoyer la demande
right-sent = Envoyé
right-failed = L’envoi a échoué
right-asked = Demandé le { $day }
right-waiting = Sans réponse pour l’instant
right-unheard = Personne ici ne peut encore y répondre. La demande est conservée et sera soumise à la personne qui sera désignée : il faut un secrétariat à votre réseau, ou un second opérateur ou un auditeur au service. Adressez-vous à ceux qui exploitent le service.
right-granted = Accordé le { $day } :
right-refused = Refusé le { $day } :
right-desk-title = Demandes sur les données
right-desk-lead = Ce que des personnes demandent au sujet de leurs données, lorsque la réponse vous revient. Faites la rectification avant de répondre ; l’effacement et l’opposition sont exécutés avec la réponse qui les accorde. Un refus doit être motivé.
right-desk-none = Aucune demande.
right-list-failed = Les demandes n’ont pas pu être affichées
right-answer = Réponse motivée
right-answer-hint = La personne la lira.
right-answer-missing = Donnez vos motifs.
right-grant = Accordé et fait
right-refuse = Refuser

## Clés d’accès, invitations, premiers pas

passkeys-title = Clés d’accès
passkeys-lead = Une clé d’accès reste sur votre appareil ou votre clé de sécurité, qui la déverrouille par empreinte, visage ou code. Gardez-en deux, pour que la perte de l’une ne vous ferme pas la porte.
passkeys-bound-only = Votre fonction exige une clé d’accès qui reste sur un seul appareil, telle une clé de sécurité.
passkeys-failed = Les clés d’accès n’ont pu être chargées
passkeys-none = Il n’y a pas encore de clé d’accès.
passkeys-add = Ajouter une clé d’accès
passkeys-add-failed = La clé d’accès n’a pas été ajoutée
passkeys-added = Clé d’accès ajoutée
passkeys-name = Nom de la clé d’accès
passkeys-name-hint = Pour la reconnaître, par exemple « Clé du coffre ». Sans nom d’affaire.
passkeys-name-missing = Donnez-lui un nom.
passkeys-continue = Continuer
passkeys-made = Ajoutée { $time }
passkeys-used = Dernier usage { $time }
passkeys-current = utilisée pour cette session
passkeys-copies = peut passer sur d’autres appareils
passkeys-end = Supprimer
passkeys-end-this = Supprimer : { $name }
passkeys-end-about = Plus personne ne pourra se connecter avec elle, et les sessions qu’elle a ouvertes prennent fin.
passkeys-end-failed = La clé d’accès n’a pu être supprimée
passkeys-ended = Clé d’accès supprimée
passkeys-sign-in = Se connecter avec une clé d’accès
passkeys-confirm = Confirmer avec une clé d’accès
passkeys-cancelled = Votre appareil n’a pas répondu, ou l’étape a été interrompue. Rien n’a changé.
passkeys-impossible = Ce navigateur ne peut utiliser de clés d’accès ici. Prenez un navigateur récent et l’adresse que donne votre invitation.
invitation-title = Votre invitation
invitation-failed = Cette invitation ne peut être utilisée
invitation-lead = Deux personnes ont ouvert Counterpart à { $name }. Créez une clé d’accès sur cet appareil ; vous vous connecterez avec elle, sans mot de passe.
invitation-until = L’invitation peut servir une fois, jusqu’au { $time }.
invitation-make = Créer la clé d’accès
first-title = Premiers pas
first-lead = Quatre choses avant de commencer. Elles prennent cinq minutes.
first-entry = Votre fiche
first-entry-about = Les collègues d’autres États vous trouvent par votre fiche. Vérifiez votre autorité, fuseau horaire, langues, horaires et suppléant ; corrigez ce qui n’est plus exact.
first-entry-open = Vérifier mes données
first-entry-none = Vous n’avez pas de fiche dans l’annuaire.
first-told = Comment vous êtes averti
first-told-about = Les lettres et avis disent que quelque chose attend, jamais quoi. Envoyez-vous un essai et voyez s’il arrive.
first-told-sent = L’essai est en route. Il figure aussi dans votre liste.
first-told-failed = L’essai n’a pu être envoyé
first-told-more = Choisir comment être averti
first-marking = Comment ce qui est dit est marqué
first-marking-law = Ce qui se dit ici est un échange informel : ni preuve, ni demande formelle.
first-marking-caveat = Qui écrit peut restreindre l’usage de ses mots ; la restriction les accompagne et lie qui l’accepte.
first-marking-little = N’écrivez sur les personnes que ce que la question exige : pas de nom là où une fonction suffit.
first-marking-copy = Ne transmettez rien à un autre État ou une autre autorité sans l’accord de qui l’a écrit.
first-logging = Ce qui est consigné
first-logging-about = Le service consigne quand vous vous connectez, quels numéros de téléphone vous consultez et dans quel but, ce que vous modifiez, et qui lit ou exporte quoi. Les auditeurs et le secrétariat de votre réseau peuvent le lire ; vous lisez ce qui vous concerne sous « Mes données ». Ce qui est dit dans une consultation est conservé jusqu’à la fin de son délai.
first-done = J’en ai pris note
first-failed = Cela n’a pu être enregistré
first-finished = Vous en avez pris note le { $day }.
first-to-today = Vers votre journée
people-signs-in = Comment cette personne se connecte
people-by-provider = Par un fournisseur d’identité
people-by-passkey = Avec une clé d’accès, sur invitation
people-passkeys =
    { $count ->
        [0] Pas encore de clé d’accès
        [one] Une clé d’accès
       *[other] { $count } clés d’accès
    }
people-invite = Inviter
people-invite-of = Inviter : { $name }
people-invite-about = Une seconde personne doit donner son accord. Une lettre part alors, avec une adresse utilisable une fois en 72 heures.
people-invite-again = Les clés d’accès et sessions actuelles de cette personne prennent fin dès l’accord de la seconde personne.
people-invite-office = La lettre va à l’adresse de bureau de la fiche.
people-invite-address = Adresse électronique du bureau
people-invite-address-hint = Une adresse de l’autorité. La seconde personne la voit et en répond avec vous.
people-invite-language = Langue de la lettre
people-invite-language-own = Celle fixée pour cette personne
people-invite-save = Donner l’invitation
people-invite-to = à { $address }
people-invite-waits = L’invitation attend une seconde personne
people-invite-unsent = Invitation acceptée ; la lettre n’est pas encore partie
people-invite-sent = Invitation envoyée, valable jusqu’au { $time }
people-invite-agree = Accepter et envoyer la lettre
people-invite-agree-to = Accepter et envoyer la lettre : { $name }
people-invite-end = Retirer l’invitation
people-invite-end-of = Retirer l’invitation : { $name }
people-invite-refuse = Refuser
people-invite-refuse-to = Refuser l’invitation : { $name }

## Papers: transcript and draft request

papers-title = Transcription et projet de demande
papers-words = Le fichier contient ce que vous pouvez lire maintenant et porte votre nom et un numéro. Son établissement est consigné et visible des deux parties.
papers-what = Que faut-il établir
papers-transcript = Transcription de la consultation, avec qui a reçu et lu quoi
papers-package = Projet de demande, d’après ce qui a été précisé ici
papers-package-words = Ce n’est pas une transmission formelle : la demande est adressée par l’autorité compétente, par sa propre voie.
papers-language = Langue du document
papers-format = Format
papers-pdf = PDF scellé : toute modification se voit
papers-docx = DOCX, pour y travailler
papers-json = JSON scellé, pour un autre système
papers-make = Établir le fichier
papers-making = Le fichier est en cours d’établissement.
papers-done = Établi : { $name }
papers-failed = Le fichier n’a pas été établi
papers-made = Déjà établis à partir de cette consultation
papers-list-failed = La liste des documents n’a pas pu être chargée

# Files in consultations
files-attach = Joindre des fichiers
files-to-send = Fichiers à envoyer
files-uploading-name = Téléversement de { $name }
files-ready = Prêt à être envoyé
files-ready-name = { $name } est prêt à être envoyé
files-remove = Retirer
files-remove-name = Retirer { $name }
files-wait = Attendez que tous les fichiers soient téléversés ou retirez-les.
files-failed = Ce fichier n’a pas été envoyé
files-too-large = Le fichier dépasse 25 Mo.
files-download = Télécharger
files-download-name = Télécharger { $name }
files-in-room = Fichiers
files-kind = Fichier
files-waiting = Recherche de virus en cours
files-held = Retenu jusqu’à la recherche de virus ; une nouvelle tentative a lieu automatiquement
files-infected = Un logiciel malveillant y a été détecté. Le fichier a été supprimé.
files-refused = Ce type de fichier n’est pas accepté, il contient des macros, ou il montre des images là où les victimes sont protégées. Le fichier a été supprimé.
files-spared = Non disponible ici : le fichier montre des images, et cette salle protège les victimes.

## Who is in a room, and of which kind it is

kind-title = Type de salle
kind-fixed = Le type d’une salle ne change pas après son ouverture.
kind-consultation = Consultation
kind-consultation-words = Un État en interroge un autre, ou plusieurs. Elle se termine par un résultat.
kind-urgent = Consultation urgente
kind-information = Information spontanée
kind-information-words = Donnée sans demande, d’une autorité compétente à une autre. Qui arrive plus tard ne voit que la suite.
kind-route = Salle de filière
kind-route-words = Pour celles et ceux qui travaillent sur une même filière de traite, aussi longtemps qu’il le faut.
kind-joint = Opération conjointe
kind-joint-words = Plusieurs États préparent ensemble une action, avec des officiers de liaison. Rien de classifié n’a sa place ici. Qui arrive plus tard ne voit que la suite.
kind-joint-notice = Rien de classifié dans cette salle.
kind-forum = Forum du réseau
kind-forum-reads = Le secrétariat annonce ; les membres lisent.
member-lead = Parle pour : { $country }
member-guest = Invité
member-interpreter = Interprète
member-liaison = Officier de liaison
member-secretariat = Secrétariat
member-until = jusqu’au { $day }
member-all = Afficher tout le monde ({ $count })
ask-title = Inviter quelqu’un
ask-whom = Qui
ask-focal-point = Un point de contact
ask-helper = Un invité, un interprète ou un officier de liaison
ask-secretariat = Le secrétariat d’un réseau
ask-until = Jusqu’à quand
ask-until-wrong = Indiquez un jour à venir dans la durée de son autorisation.
ask-consent = Une personne d’un autre État ou réseau, un invité ou un secrétariat entre quand ceux qui parlent pour tous les États de la salle ont donné leur accord.
ask-from-then = Qui entre ne voit que ce qui est dit ensuite.
ask-helpers-none = Les réseaux de cette salle n’ont personne de disponible.
admission-title = En attente d’entrer
admission-by = Sur invitation de { $name }
admission-waits = Accord attendu : { $countries }
admission-agree = Accepter
admission-decline = Refuser
admission-failed = Votre réponse n’a pas été enregistrée
leave-title = Quitter cette salle
leave-words = Ensuite, vous n’en verrez plus rien.
leave-last = Vous êtes la dernière personne à parler ici pour : { $country }. Sans successeur, la salle peut être suspendue jusqu’à ce que quelqu’un la reprenne.
leave-successor = Qui reprend (saisissez un nom)
leave-note = Ce qu’il faut savoir
leave-confirm = Quitter
leave-failed = Vous êtes toujours dans la salle
mute-on = Mettre la salle en sourdine
mute-off = Rétablir les avis
mute-muted = En sourdine
frozen-note = Personne ne conduit cette salle pour l’une des parties. On peut la lire, mais rien ne peut y être écrit avant qu’elle soit reprise.
frozen-title = Suspendues
frozen-words = Personne ne conduit ces salles pour l’une des parties. Vous voyez où et depuis quand, jamais de quoi il s’agit.
frozen-missing = Personne pour : { $countries }
frozen-name = Désigner un successeur
frozen-failed = Personne n’a repris la salle
room-act-proposed = { $by } propose l’entrée de : { $names }
room-act-agreed = { $name } accepte
room-act-declined = { $name } refuse
room-act-frozen = La salle est suspendue : personne ne la conduit pour l’une des parties
room-act-ended = Close par { $name }
room-act-resumed = La salle reprend
room-act-handed = { $name } est parti ; { $successor } reprend
left-open = Encore ouvert : { $things }
left-open-acknowledgement = l’accusé de réception
left-open-answer = la réponse
left-open-promise = une réponse promise
left-open-outcome = le résultat
left-open-admission = une entrée en attente
consultation-status-standing = Ouverte
consultation-status-frozen = Suspendue
forum-new = Ouvrir un forum
forum-words = Tous les membres du réseau y sont et lisent ; seul le secrétariat écrit. Les annonces sont gardées six mois après la clôture.
forum-subject = Objet
forum-announcement = Première annonce
forum-missing = Écrivez quelque chose ici.
forum-failed = Le forum n’a pas été ouvert
grant-guest = Invité
grant-interpreter = Interprète

## Accès d’urgence, consultations reçues

glass-title = Accès d’urgence
glass-about = Lire une consultation de votre réseau sans y participer : avec un motif, l’accord d’une seconde personne et pour une heure au plus. Tous les participants savent aussitôt qui la lit et pourquoi.
glass-ask = Demander à lire une consultation
glass-ask-words = Rien ne peut être lu avant l’accord d’une seconde personne. Tous les participants lisent alors votre nom, le sien et votre motif ; chaque page lue figure dans l’audit.
glass-reference = Référence
glass-reference-hint = Telle qu’elle figure sur la consultation, par exemple KZ-TH 2026-014.
glass-reference-missing = Indiquez la référence.
glass-unknown = Il n’existe pas de telle consultation dans vos réseaux.
glass-reason = Motif
glass-reason-hint = Lu par tous les participants. Aucun fait de l’affaire.
glass-reason-short = Expliquez en 20 caractères au moins pourquoi il faut la lire.
glass-minutes = Pour combien de temps
glass-none = Personne n’a demandé à lire une consultation.
glass-asked = Demandé par { $name }, { $at }, pour { $minutes }
glass-agree = Accepter
glass-agree-label = Accepter : { $reference }
glass-refuse = Refuser
glass-refuse-label = Refuser : { $reference }
glass-read = Lire
glass-end = Mettre fin maintenant
glass-end-label = Mettre fin maintenant : { $reference }
glass-state-asked = En attente d’une seconde personne ; caduque après 24 heures.
glass-state-lapsed = Personne n’a répondu dans les 24 heures.
glass-state-refused = Refusé par { $name }
glass-state-open = Ouvert jusqu’à { $until } ; accord de { $name }
glass-state-over = Terminé { $until } ; accord de { $name }
glass-back = Retour aux demandes
glass-read-failed = Ceci ne peut pas être lu, ou ne peut plus l’être
glass-until = Vous pouvez lire ceci jusqu’à { $until }. Tous les participants le savent. Les restrictions vous lient comme eux ; rien ne peut être dit ici.
glass-more = Afficher la suite
contacts-also = Un nouveau numéro figure aussi sur une autre fiche : { $names }.
room-act-glass = { $name }, qui ne participe pas à cette consultation, peut la lire pendant { $minutes } ; accord de { $second }
room-act-glass-reason = Motif : { $reason }
room-act-assigned = { $by } a attribué cette consultation à { $name }
incoming-title = Consultations reçues
incoming-about = Ce que d’autres États demandent au vôtre. Vous voyez qu’ils demandent et avec quelle urgence, non de quoi il s’agit.
incoming-none = Aucune consultation reçue n’est en cours.
incoming-opened = Ouverte le { $day }
incoming-acknowledge = Accusé de réception avant { $at }
incoming-given = Attribuée à { $name }
incoming-with = Auprès de { $names }
incoming-assign = Attribuer
incoming-assign-label = Attribuer { $reference }
incoming-assign-words = Cette personne y entre avec tout l’historique et en est avertie. Qui l’avait y reste, et l’autre partie voit à qui elle est attribuée.
incoming-to = À qui
incoming-done = Attribuée
right-correction-means = Quelque chose est inexact dans votre fiche ou votre compte.
right-objection-means = Vous ne voulez pas que vos numéros privés soient conservés. En cas d’accord, les numéros mobiles sont retirés de votre fiche.
right-erasure-means = Votre compte prend fin. En cas d’accord, ce qui n’est qu’à vous est effacé et, là où d’autres ont besoin du registre, votre nom est retiré.
right-objection-does = L’accord retire aussitôt les numéros mobiles de la fiche.
right-erasure-does = L’accord met aussitôt fin au compte et à la fiche et efface les données. C’est irréversible.
glass-minutes-count =
    { $count ->
        [one] une minute
       *[other] { $count } minutes
    }

# What is not promised
room-operator = Techniquement, l’opérateur de ce service pourrait lire cette consultation.

# The search: what may be meant
suggested-title = Filtres que nomment vos mots
suggested-only = Seulement « { $label } » : { $count }
nothing-keyboard = Avec l’autre clavier : « { $text } »

## Le journal dans un fichier

audit-export = Extraire dans un fichier
audit-export-failed = Le fichier n’a pas pu être créé

## Mentions and sheets

mention-title = À l’attention de
mention-for = À l’attention de : { $names }
sheet-chip = Fiche : { $country }
room-mentions =
    { $count ->
        [one] { $count } entrée à votre attention
        [many] { $count } entrées à votre attention
       *[other] { $count } entrées à votre attention
    }

## Look-alikes, and what asks for a fresh sign-in

secretariat-queue-look-alikes = Noms que l’on peut confondre
look-alikes-about = Deux fiches d’un même réseau dont les noms se ressemblent à la vue ou à l’oreille : l’une peut être là pour passer pour l’autre. Si c’est le cas, retirez-la sur sa page.
look-alikes-none = Aucun nom semblable à examiner.
look-alikes-settle = Ce sont deux personnes
look-alikes-mixed = Mêle des lettres de deux alphabets

## New entries, by two people

additions-title = Nouvelles fiches
additions-about = Fiches rédigées par une personne et en attente de l’accord d’une seconde. Jusque-là, personne ne les trouve.
additions-four-eyes = La fiche figure dans l’annuaire dès qu’une seconde personne donne son accord. Elle est avertie de cette attente.
additions-add = Ajouter une fiche
additions-none = Aucune nouvelle fiche n’est en attente.
additions-waiting = En attente d’une seconde personne
additions-mine = Rédigée par vous le { $day }
additions-look = Nouvelle fiche
additions-check = Ne donnez votre accord que si l’autorité de la personne vous a confirmé sa fonction et ses numéros.
additions-agreed = La fiche figure dans l’annuaire.
additions-take-back = La retirer
additions-alike = Figurent déjà dans { $network } sous le même nom ou presque :
additions-alike-none = Personne dans { $network } ne porte un nom semblable.
additions-where = Réseau et État
additions-role = Rôle
additions-send = Soumettre à une seconde personne
additions-sent = La fiche attend une seconde personne.
authority-new = Ajouter une autorité
authority-new-about = Un État peut en avoir plusieurs : pour chaque fonction, instrument et stade, on trouve celle qui est compétente.
authority-there = Déjà présentes
authority-names-hint = Il en faut au moins un.

## Consultations: several States asked

consultation-requested-several = États requis
consultation-requested-missing = Choisissez au moins un État requis.
consultation-to-add = Interroger aussi quelqu’un d’autre
consultation-to-add-confirm = Ajouter
consultation-to-remove = Retirer
consultation-to-remove-named = Retirer : { $name }
room-response-of = Accusé de réception : { $country }

## The card beside the list

preview-open = Ouvrir la fiche

## Behind an entry

people-entry = Fiche de l’annuaire
people-entry-hint = Qui répond d’une fiche porte son nom et se joint par elle.
people-entry-none = Aucune : sous un nom propre

## The data that are held about a person, told to that person
held-read = Lire : { $what }
held-more = Afficher les plus anciens
held-rows-failed = Ces données n’ont pas pu être chargées
held-not-shown = ne vous est plus montré
held-yes = oui
held-no = non
held-export = Enregistrer le tout dans un fichier
held-export-about = Un fichier JSON que vous-même ou un autre service pouvez lire, avec tout ce qui est lisible ici. Vous confirmez d’abord votre identité.
held-export-failed = Le fichier n’a pas été créé
held-back = Ne sont pas indiqués ici : les clés et jetons, ce que d’autres ont écrit et ce qui révélerait comment l’usage de l’annuaire est surveillé. Votre secrétariat répond de ce dernier point.
held-reported = Problèmes signalés sur ma fiche
held-kind-signed-in = Sessions
held-kind-known-device = Navigateurs connus
held-kind-passkey = Clés d’accès
held-kind-invitation = Invitations
held-kind-far-reading = Jours où une liste a été lue loin
held-kind-opening-draft = Brouillons de nouvelles consultations
held-kind-room-draft = Brouillons dans des consultations
held-kind-favourite = Favoris
held-kind-viewed-card = Fiches que j’ai ouvertes
held-kind-saved-search = Recherches enregistrées
held-kind-unanswered-search = Recherches transmises au secrétariat
held-kind-acceptance = Réserves que j’ai acceptées
held-kind-attachment = Fichiers que j’ai ajoutés
held-kind-assignment = Consultations qui m’ont été confiées
held-kind-trail-mark = Ce que j’ai reçu et lu
held-kind-paper = Documents établis pour moi
held-kind-notice = Avis
held-kind-notice-settings = Comment les avis me parviennent
held-kind-push = Appareils affichant des avis
held-kind-suspension = Suspensions de mon usage de l’annuaire
held-kind-alert = Alertes adressées à un secrétariat
held-kind-break-glass = Consultations d’autrui que j’ai demandé à lire
held-kind-confirmation = Confirmations de la fiche
held-kind-retirement = Sortie de l’annuaire
held-kind-contact-change = Modifications de téléphones et d’adresses
held-f-when = Quand
held-f-begun = Depuis
held-f-last = Dernière utilisation
held-f-ended = Terminé
held-f-until = Jusqu’au
held-f-answered = Décidé
held-f-answered-by = Décidé par
held-f-by = Par
held-f-confirmed = Confirmé
held-f-confirmed-by = Confirmé par
held-f-informed = Premiers pas effectués
held-f-strong = Identité confirmée
held-f-sent = Lettre envoyée
held-f-pushed = Affiché sur un appareil
held-f-read = Lu
held-f-agreed = Accordé
held-f-address = Adresse
held-f-answer = Réponse
held-f-beyond = Au-delà de la limite
held-f-words = Texte
held-f-browser = Navigateur
held-f-caveats = Réserves
held-f-device-bound = Lié à un seul appareil
held-f-digest = Récapitulatif quotidien
held-f-exempt = Non compté
held-f-illustrative = Illustratif
held-f-letters = Lettres
held-f-level = Étendue montrée
held-f-method = Comment
held-f-minutes = Minutes
held-f-muted = En sourdine
held-f-new-device = Première fois avec ce navigateur
held-f-number = Numéro
held-f-quiet-start = Silence à partir de
held-f-quiet-end = Silence jusqu’à
held-f-read-seq = Lu jusqu’à l’entrée
held-f-reply-to = En réponse à l’entrée
held-f-result = Résultat
held-f-seq = Numéro d’entrée
held-f-show-reference = Références dans les lettres
held-f-side = Côté
held-f-size = Taille en octets
held-f-standing = Statut de l’État
held-f-state = État du fichier
held-f-successor = Successeur
held-f-urgent = Urgent
held-f-voice = Peut écrire
held-f-watched = Suivi
right-changed = Modifié depuis : { $fields }
right-correct-entry = Rectifier la fiche
right-correct-elsewhere = Vous ne tenez pas cette fiche : son secrétariat la rectifie, et ses agents rectifient la leur eux-mêmes. Dites-le dans votre réponse.
right-correct-name = Nom correct
right-correction-does = Pour accorder, la fiche doit avoir été rectifiée depuis la demande. La personne apprend ce qui a changé ; les numéros changent après l’accord d’une seconde personne.
right-correction-name = Le compte n’a pas de fiche : accorder met ce nom à sa place.

# L’annuaire tenu à jour
reported-no-answer = Sans réponse, signalé le { $day }
reported-bounced = Message renvoyé, signalé le { $day }
reported-wrong-person = Autre personne, signalé le { $day }
reported-out-of-date = Plus à jour, signalé le { $day }
card-contact-changed = Coordonnées modifiées le { $day }
favourites-changed = Modifiée depuis que vous l’avez ouverte
favourites-news =
    { $count ->
        [one] { $count } favori modifié
        [many] { $count } favoris modifiés
       *[other] { $count } favoris modifiés
    }
secretariat-gap-nobody = Personne n’est inscrit
secretariat-queue-second-word = En attente de votre décision en tant que seconde personne
secretariat-queue-alone = Fiches sans suppléant en fonction
alone-nav = Sans suppléant
alone-about = Personne ne répond à leur place quand ils ne le peuvent pas. Une consultation urgente saute l’échelon du suppléant.
alone-none = Chaque fiche a un suppléant en fonction.
alone-since = Le suppléant n’est plus en fonction depuis le { $day }
alone-begins = Le suppléant prendra ses fonctions le { $day }
alone-never = Aucun suppléant n’a jamais été désigné
alone-successor = Successeur du suppléant : { $name }
alone-name = Désigner un suppléant
alone-name-for = Désigner un suppléant de { $name }
alone-nobody = Personne d’autre de cet État ne figure dans l’annuaire. Ajoutez d’abord une fiche.
alone-save = Désigner comme suppléant
alone-named = Le suppléant est désigné.
joining-open = Inscrire dans un autre réseau
joining-title = { $name } dans un autre réseau
joining-about = La fiche reste unique : numéros, horaires et confirmations sont les mêmes partout. Elle y figure dès que l’un de ceux qui la tiennent aujourd’hui donne son accord, ou la personne elle-même.
joining-agree-about = Avec votre accord, les membres de ce réseau lisent la fiche et ses numéros, et son secrétariat peut la modifier et la retirer.
joining-sent = En attente de la décision de ceux qui tiennent la fiche aujourd’hui.
joining-waits = Cette fiche attend d’être inscrite dans un autre réseau, sur décision de ceux qui la tiennent aujourd’hui.
joining-mine = Proposée par vous le { $day }
joinings-waiting = En attente d’inscription dans un autre réseau
joining-agreed = La fiche figure dans ce réseau.
held-kind-joining = Propositions d’inscrire la fiche dans un autre réseau

## Whoever is on call, and who is alerted

on-call-whoever = La personne de permanence
on-call-now = En ce moment, ce serait :
on-call-add = Consulter la permanence d’un État
on-call-words = La personne de permanence est consultée ; à défaut, celle qui est à son poste ; la nuit, la première à y revenir.
on-call-state = État
on-call-network = Par le réseau
on-call-go-on = Continuer
on-call-nobody = Dans l’un de ces États, personne ne peut être consulté par ce réseau, ou le réseau ne vous le montre pas. Adressez-vous à une personne nommément.
alerted-title = Qui est alerté
alerted-words = Selon les tableaux actuels ; tout se décide au moment de l’envoi.
alerted-at-once = Immédiatement
alerted-in-time = Immédiatement sur leurs appareils, par lettre le matin
alerted-then = Si personne n’a accusé réception d’ici là
alerted-text = Tout ce qu’ils lisent hors de ce service
alerted-failed = Impossible de dire qui serait alerté
today-on-call = de permanence : { $count }
today-unkept = Réception confirmée, mais la réponse n’est pas venue
overseen-call-in = Faire intervenir un autre responsable
overseen-called-in = L’alerte est envoyée à { $name }, qui participe maintenant.
overseen-failed = Personne n’a été appelé
room-act-called-in = { $by }, du secrétariat, a fait intervenir { $names }
alerted-after =
    { $minutes ->
        [one] Après { $minutes } minute sans accusé de réception
       *[other] Après { $minutes } minutes sans accusé de réception
    }

## La salle comme instrument : groupes, filtres, relève, clôture

consultation-group-urgent = Urgentes maintenant
consultation-group-quiet = Au calme
consultation-filter = Lesquelles afficher
consultation-filter-state = État
consultation-filter-urgency = Urgence
consultation-filter-kind = Type
consultation-filter-all = Toutes
consultation-filter-unread = Non lues seulement
consultation-filter-clear = Tout afficher
consultation-filter-nothing = Aucune des consultations affichées ne correspond.
consultation-kept-unread = À reprendre
unread-keep = Marquer comme non lue
shift-title = Passer à la relève
shift-words = Votre collègue est sollicité et voit l’urgence, non l’objet. Tant qu’il n’a pas accepté, elle reste la vôtre. Il y participe ensuite avec tout l’historique, et la réponse promise lui revient. Vous restez dans la salle.
shift-to = Collègue de { $country } (saisissez un nom)
shift-to-missing = Choisissez qui poursuit.
shift-confirm = Demander de reprendre
shift-failed = Personne n’a été sollicité
shift-offers = Proposées par vos collègues
shift-offered-by = { $name } vous demande de poursuivre.
shift-promised = Une réponse est promise pour : { $at }.
shift-acknowledge = Accusé de réception attendu pour : { $at }.
shift-take = Reprendre
shift-decline = Refuser
shift-reply-failed = Votre réponse n’est pas arrivée
shift-withdraw = Retirer la proposition
shift-withdraw-title = Retirer la proposition ?
shift-withdraw-words = Il n’est plus demandé à votre collègue de poursuivre. Le dossier garde la trace que vous l’avez demandé puis retiré ; le texte ajouté disparaît pour tous.
room-act-offered = { $name } demande à { $successor } de reprendre la consultation
room-act-taken-over = { $name } reprend la consultation de { $giver }
room-act-lapsed = La demande faite à { $name } de reprendre la consultation a pris fin
room-close-request-on = Jour de la demande formelle, s’il est connu
room-close-request-on-bad = Indiquez le jour entier ou laissez vide.
room-close-useful = La consultation a-t-elle été utile ?
room-close-useful-hint = Pour les statistiques seulement : personne dans la salle ne le voit et aucun nom n’est conservé.
room-close-useful-yes = Utile
room-close-useful-partly = En partie utile
room-close-useful-no = Pas utile
room-close-kept =
    { $days ->
        [one] Elle reste lisible { $days } jour, jusqu’au { $day }. Tout ce qui a été dit est ensuite détruit et plus personne ne trouve la salle.
       *[other] Elle reste lisible { $days } jours, jusqu’au { $day }. Tout ce qui a été dit est ensuite détruit et plus personne ne trouve la salle.
    }
room-act-request-on = Demande formelle le { $day }
held-kind-shift-offer = Consultations que des collègues m’ont proposées
held-f-kept-unread = Marquée comme non lue

## Register of disclosures

register-title = Registre des divulgations
register-about = Avis selon lesquels une information donnée sous conditions est à la décharge d’un accusé et doit être divulguée (article 18(5) de la Convention) : ceux que votre État a donnés et reçus, pour quel jour, et ce qui a été répondu. Le droit de l’État qui divulgue décide ; le registre ne fait que consigner.
register-none = Votre État n’a ni donné ni reçu d’avis de divulgation.
register-by = Divulgation par : { $country }
register-from = Information de : { $country }
register-noticed = Avis du { $day }
register-replied = réponse du { $day }
register-withdrawn = Retiré par l’auteur de l’avis
register-outside = Les textes restent dans la consultation ; vous voyez ici les dates et les réponses.
register-waits = Votre État n’a pas encore répondu.
register-unanswered = Pas encore de réponse.
register-more = Avis antérieurs
register-csv = Enregistrer en tableau (CSV)
register-json = Enregistrer en données (JSON)
register-export-failed = Le fichier n’a pas pu être établi
disclose-reply-words = Ce que vous souhaitez ajouter (peut rester vide)
today-disclosures = Avis de divulgation qui attendent votre réponse
vocabulary-title = Mots dans toutes les langues
vocabulary-about = Les mots parmi lesquels chacun choisit, côte à côte. D’abord ceux qui ne sont pas traduits : le lecteur de cette langue en voit une autre.
vocabulary-list = Liste
vocabulary-missing = Non traduit
vocabulary-incomplete =
    { $count ->
        [0] Tous les mots de cette liste sont traduits.
        [one] { $count } mot sans traduction
        [many] { $count } mots sans traduction
       *[other] { $count } mots sans traduction
    }

colleagues-failed = Impossible de charger qui peut être désigné
colleague-gone = Ne figure pas dans l’annuaire actuellement
colleague-search = Une autre personne de cet État, par son nom
waiting-failed = Impossible de charger ce qui attend une décision

reach-not-asked = Il n’a pas été possible de redemander qui est joignable maintenant ; ce qui est affiché n’est peut-être plus exact
directory-of-moment = La liste est celle du moment où elle a été demandée : d’autres personnes sont peut-être joignables à présent.
directory-ask-anew = Chercher à nouveau
channels-cut = Seules les { $count } premières lignes sont affichées ; il peut y en avoir d’autres. Ci-dessus, on peut choisir celles d’une seule juridiction.
