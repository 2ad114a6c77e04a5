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
sign-in-production = Connectez-vous par le fournisseur d’identité de votre autorité.
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
reach-back = De retour : { $time } (votre heure)
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
consultation-requested-hint = La partie qui accusera réception et répondra.
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
consultation-nobody-there = Aucun destinataire ne relève de l’État requis.
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
room-clock-over = L’objectif de 30 minutes est dépassé
room-target-normal = Merci d’accuser réception sous un jour ouvrable.
room-target-high = Merci d’accuser réception sous quatre heures ouvrables.
room-target-critical = Il est accusé réception des consultations critiques sous 30 minutes, à toute heure.
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
room-add = Ajouter un point de contact
room-add-search = Nom dans toute écriture, autorité ou pays
room-add-found =
    { $count ->
        [one] { $count } point de contact trouvé
       *[other] { $count } points de contact trouvés
    }
room-add-search-failed = La recherche a échoué
room-add-already = Déjà dans cette salle
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
room-close-reference-hint = Si elle est connue. Elle permet aux deux parties de retrouver la demande.
room-close-informed = L’autorité centrale a été informée de ce contact informel
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
room-withheld = Ce texte n’est pas affiché : ses conditions d’utilisation n’ont pas été acceptées.
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
room-sensitive-account = Cela ressemble à un numéro de compte. N’envoyez de telles données que dans une demande formelle.
room-sensitive-card = Cela ressemble à un numéro de carte. N’envoyez de telles données que dans une demande formelle.
room-sensitive-document = Cela ressemble au numéro d’une pièce d’identité. N’envoyez de telles données que dans une demande formelle.
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
