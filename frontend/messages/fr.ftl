### Words of the interface. Every language file has the same messages with the same variables; `npm run check` says where not.

## Product and shell

product-name = Counterpart
page-title = { $title } · Counterpart
shell-skip = Aller au contenu
shell-sections = Rubriques
shell-directory = Annuaire
shell-consultations = Consultations
shell-language = Langue
shell-offline = Vous êtes hors ligne. Ce qui est chargé reste lisible ; rien ne peut être envoyé avant le retour de la connexion.

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
reach-duty-until = De permanence jusqu’à { $time }, votre heure
reach-hours = Heures de travail
reach-hours-until = Heures de travail jusqu’à { $time }, votre heure
reach-off = Hors des heures de travail
reach-weekend = C’est le week-end là-bas
reach-back = De retour : { $time }, votre heure
freshness-fresh =
    { $days ->
        [0] Confirmé aujourd’hui
        [one] Confirmé il y a { $days } jour
       *[other] Confirmé il y a { $days } jours
    }
freshness-due =
    { $days ->
        [one] À vérifier : confirmé il y a { $days } jour
       *[other] À vérifier : confirmé il y a { $days } jours
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
card-own-time = { $time }, votre heure
card-working-days = Jours ouvrables
card-working-hours = Heures de travail
card-hours-span = { $start }–{ $end }, { $city }
card-entry = Autorité et fiche
card-authority = Autorité
card-authority-kind = Type
card-authority-city = Siège
card-confirmed = Dernière confirmation
card-office-level = Vous voyez la fiche du service. Les membres de ses réseaux en voient davantage.
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
