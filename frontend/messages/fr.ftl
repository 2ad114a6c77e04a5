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

account-open = { $name } : votre compte
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
