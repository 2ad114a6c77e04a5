# One text for each code of app/kernel/errors.py; ids are the codes with hyphens.

bad-json = La requête n’est pas un JSON valide.
bad-input = Une partie des données envoyées ne peut être acceptée. Vérifiez les champs indiqués.
bad-frame = La connexion en direct a reçu un élément qu’elle ne comprend pas. Rien n’a été enregistré.
foreign-origin = L’utilisation du service depuis un autre site n’est pas autorisée.
forbidden = Votre rôle ne le permet pas. Le secrétariat du réseau peut vous indiquer qui en a le droit.
idempotency-key-reused = Cette clé a déjà servi à autre chose.
internal = Une erreur s’est produite de notre côté. Veuillez communiquer le numéro de référence au secrétariat.
method-not-allowed = Cette opération n’est pas possible à cette adresse.
not-found = Il n’y a rien ici que vous puissiez consulter.
not-ready = Le service démarre ou sa base de données est indisponible. Veuillez réessayer sous peu.
not-signed-in = Veuillez vous connecter. Votre session est terminée ou n’a pas commencé.
query-too-long = Le texte de recherche est trop long. 200 caractères au maximum.
room-closed = Cette consultation est close. Rien ne peut y être ajouté.
act-not-open-to-you = Cet acte revient à l’autre partie de la consultation.
service-busy = Le service est très sollicité. Rien n’a été enregistré ; veuillez réessayer dans un instant.
stale-revision = Une autre personne a modifié cette fiche entre-temps. Comparez les deux versions avant d’enregistrer.
storage-full = Le serveur n’a plus d’espace. Rien n’a été enregistré ; l’exploitant est averti.
too-large = L’envoi est trop volumineux.
too-many-requests = Trop de requêtes en peu de temps. Veuillez patienter un peu.
unavailable = Le service ne peut joindre sa base de données. Rien n’a été enregistré ; veuillez réessayer.
unknown-entry = Le message visé n’est pas dans cette consultation, ou il ne vous appartient pas de le modifier.
unknown-filter-value = L’un des filtres comporte une valeur inconnue.
window-exceeded = Seuls les 100 premiers résultats peuvent être affichés. Veuillez préciser la recherche.
import-refused = Rien n’a été importé : certaines lignes ne peuvent être acceptées. Corrigez-les et renvoyez le fichier entier.
nothing-drafted = Cette fiche n’a pas de projet. Il a peut-être été publié ou abandonné entre-temps.
list-full = La liste est pleine. Veuillez d’abord en retirer un élément.

## Reveals, limits, exports

directory-suspended = Votre accès à l’annuaire est suspendu et le secrétariat de votre réseau en est averti. En cas d’urgence, un contact reste communiqué. Vos consultations vous restent ouvertes.
duty-sheets-a-day = Trois listes de permanence ont été établies au cours des dernières 24 heures. Veuillez utiliser l’une d’elles.
listed-a-day = Vous avez vu aujourd’hui autant de personnes qu’un compte peut en voir. L’annuaire est suspendu pour vous jusqu’à l’examen par le secrétariat de votre réseau.
reveals-a-day = Vous avez vu aujourd’hui autant de coordonnées qu’un compte peut en voir. L’annuaire est suspendu pour vous jusqu’à l’examen par le secrétariat de votre réseau. En cas d’urgence, un contact reste communiqué.
reveals-an-hour = Vous avez vu de nombreuses coordonnées au cours de la dernière heure. Veuillez patienter un peu. En cas d’urgence, un contact est communiqué aussitôt.
vcard-verified = Données confirmées le { $date }.
export-made-for = Établi pour { $name } le { $at }, n° { $number }. Ne pas transmettre à des tiers.
review-resolved = Une autre personne a déjà traité ce signalement.
sheets-notice = Valeur purement indicative ; sans valeur juridique contraignante. Vérifiez chaque point auprès de l’autorité compétente.
alternate-missing = Chaque fiche exige un suppléant : une personne de la même juridiction qui répond quand celle-ci ne le peut pas.
away-then = Cette personne est absente l'un de ces jours.
rota-changed = Le tableau a été modifié entre-temps. Consultez la semaine de nouveau.
shift-overlaps = Une personne ne peut pas assurer deux permanences à la fois.

# Signing in
confirm-identity = Veuillez d’abord confirmer votre identité.
logout-refused = Cet ordre de fermeture de session n’est pas valable.
provider-away = Le fournisseur d’identité ne répond pas. Veuillez réessayer plus tard.
sign-in-refused = La connexion a été refusée.
authority-not-competent = L’annuaire n’indique pas des deux côtés une autorité habilitée à envoyer et à recevoir ces informations. Invitez d’abord l’autorité compétente.

## Notices: what waits, never what it is about

notice-urgent-waiting = Une consultation urgente vous attend.
notice-consultation-waiting = Une consultation vous attend.
notice-consultation-escalated = Une consultation urgente est parvenue à votre secrétariat.
notice-response-overdue = Une consultation n’a pas fait l’objet d’un accusé de réception à temps.
notice-promise-due = Vous avez promis une réponse ; l’heure approche.
notice-promise-overdue = Une réponse promise n’est pas arrivée.
notice-call-unconfirmed = Un appel téléphonique n’a pas été confirmé par écrit.
notice-disclosure-news = Il y a du nouveau au sujet de la divulgation d’une information donnée sous conditions.
notice-duty-test = Ceci est un essai de l’alerte de permanence. Rien d’anormal.
notice-new-device = Quelqu’un s’est connecté à votre compte depuis un nouvel appareil.
notice-contact-changed = Des coordonnées ont été modifiées.
notice-grant-ending = L’une de vos habilitations arrive à son terme.
notice-account-ended = Un compte a été clos.
notice-own-test = Ceci est l’essai que vous avez demandé.
letter-digest =
    Counterpart : { $count ->
        [one] une affaire vous attend
       *[other] { $count } affaires vous attendent
    }
letter-no-content = Cette lettre ne dit rien d’aucune affaire. Connectez-vous pour lire.
entry-taken = Une personne répond déjà de cette fiche.
grant-held = Cette personne exerce déjà cette fonction.
grant-settled = Cette question est déjà réglée.
person-known = Cette personne est déjà enregistrée dans le service.
notice-grant-attestation = Une fonction attend que vous confirmiez qu’elle est toujours exacte.
