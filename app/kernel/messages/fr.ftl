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
people-a-day = Vous avez lu aujourd’hui autant de pages de personnes qu’un compte peut en lire. Ce qui attend votre accord se trouve sur la première page.
audit-a-day = Vous avez lu aujourd’hui autant du journal des actes qu’un compte peut en lire. Les personnes qui gèrent votre rôle ont été averties.
attested-by-you = La dernière fois, vous l’avez confirmé vous-même. Il faut à présent qu’une autre personne dise que ce rôle est toujours justifié.
reveals-a-day = Vous avez vu aujourd’hui autant de coordonnées qu’un compte peut en voir. L’annuaire est suspendu pour vous jusqu’à l’examen par le secrétariat de votre réseau. En cas d’urgence, un contact reste communiqué.
reveals-an-hour = Vous avez vu de nombreuses coordonnées au cours de la dernière heure. Veuillez patienter un peu. En cas d’urgence, un contact est communiqué aussitôt.
vcard-verified = Données confirmées le { $date }.
export-made-for = Établi pour { $name } le { $at }, n° { $number }. Ne pas transmettre à des tiers.
review-resolved = Une autre personne a déjà traité ce signalement.
sheets-notice = Valeur purement indicative ; sans valeur juridique contraignante. Vérifiez chaque point auprès de l’autorité compétente.
alternate-missing = Chaque fiche exige un suppléant : une personne de la même juridiction qui répond quand celle-ci ne le peut pas.
name-of-another = Ce nom est celui d'une autre personne. La fiche reste attachée à son titulaire : retirez-la et créez une fiche pour son successeur. Pour corriger l'orthographe, modifiez une seule forme du nom à la fois.
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
notice-answer-due = La date visée pour répondre à une consultation approche.
notice-answer-overdue = Une consultation n’a pas reçu de réponse à la date visée.
notice-promise-due = Vous avez promis une réponse ; l’heure approche.
notice-promise-overdue = Une réponse promise n’est pas arrivée.
notice-call-unconfirmed = Un appel téléphonique n’a pas été confirmé par écrit.
notice-disclosure-news = Il y a du nouveau au sujet de la divulgation d’une information donnée sous conditions.
notice-disclosure-listed = Il y a du nouveau dans le registre des divulgations de votre État.
notice-disclosure-due = Un avis de divulgation attend toujours la réponse de votre État.
notice-duty-test = Ceci est un essai de l’alerte de permanence. Rien d’anormal.
notice-shift-tomorrow = Votre permanence commence dans moins d’un jour.
notice-shift-soon = Votre permanence commence dans moins d’une heure.
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

## Who is in a room

room-frozen = Personne ne conduit cette consultation pour l’une des parties ; rien ne peut y être écrit tant que personne ne l’a reprise.
route-has-room = Cette route a déjà une salle et vous y êtes : ouvrez-la depuis la page de la route.
offer-ended = Cette demande a déjà pris fin : votre collègue a répondu ou n’est plus sollicité.
nobody-left = Il n’y a plus personne de cette juridiction à faire intervenir.
room-full = Cette salle compte déjà autant de participants qu’une salle de ce type peut en avoir.
in-another-room = Cette personne participe à une autre consultation. Invités et interprètes ne participent qu’à une seule à la fois.
notice-consent-wanted = Une salle demande votre accord pour l’entrée de quelqu’un.
notice-room-handed-over = Une consultation vous a été transmise.
notice-room-frozen = Une consultation de votre réseau est suspendue : quelqu’un doit la reprendre.
notice-room-idle = Une consultation est restée longtemps sans message et sera close dans deux semaines.

## Papers: transcripts and drafts of requests
paper-subject = Objet
paper-question-type = Type de question
paper-urgency = Urgence
paper-authority = Autorité requérante
paper-stage = Stade de la procédure
paper-offences = Infractions
paper-measures = Mesures
paper-instruments = Base juridique envisagée
paper-request-language = Langue de la future demande
paper-wanted-by = Réponse souhaitée pour le
paper-opened-at = Ouverte
paper-outcome = Ce qu’il en est résulté
paper-formal-reference = Référence de la demande formelle
paper-caveats = Conditions d’utilisation
paper-informal = Consultation informelle. Ce n’est pas une demande d’entraide judiciaire ; rien ici ne constitue une preuve.
paper-checklist = Avant l'envoi d'une demande
paper-informed = L’autorité centrale a été informée.
paper-not-informed = L’autorité centrale n’a pas été informée.
paper-until-day = Confidentiel jusqu’au { $day }
paper-somebody = Un ancien participant
paper-planned = Prévu le { $day }
paper-happened = Déjà divulgué ; avis donné après coup
paper-unheard = Plus personne de { $country } ne participe à cette consultation : il faut l’informer par une autre voie.
paper-reply-noted = Bien noté
paper-reply-agreed = D’accord
paper-reply-consult = Merci de nous consulter d’abord
paper-reply-delay = Merci d’attendre
paper-kind-answer = Réponse
paper-kind-correction = Rectification
paper-kind-information = Information spontanée
paper-kind-disclosure = Avis de divulgation
paper-kind-disclosure-reply = Réponse à l’avis
paper-transcript = Transcription d’une consultation
paper-package = Projet de demande d’entraide judiciaire
paper-no-transmission = Ceci n’est pas une transmission formelle. Ce projet a été établi à partir d’une consultation informelle. La demande est adressée par l’autorité compétente, par la voie que les deux États utilisent à cette fin.
paper-times = Toutes les heures sont en UTC.
paper-check = On peut vérifier hors connexion que ce fichier n’a pas été modifié : counterpart verify FILE.
paper-for-work = Ce fichier est destiné au travail et ne porte pas de signature. Les fichiers PDF et JSON du même projet en portent une.
paper-withheld = Le texte ne figure pas ici : la personne pour qui ce document a été établi n’en a pas accepté les conditions d’utilisation.
paper-left-out = Éléments omis, leurs conditions d’utilisation n’ayant pas été acceptées : { $count }.
paper-withdrawn = Retiré par son auteur, voir nº { $seq }.
paper-corrected = Rectifié par son auteur, voir nº { $seq }.
paper-about = À propos du nº { $seq }
paper-delivered = Remis
paper-read = Lu
paper-nobody = personne encore
paper-of-all = { $count } sur { $all }
paper-reference = Référence
paper-own-reference = Référence de l’autorité requérante
paper-requesting = État requérant
paper-requested = État requis
paper-requested-several = États requis
paper-closed-at = Close
paper-closed-by-clock = Close automatiquement : aucun message pendant six mois
paper-made-for = Établi pour
paper-made-at = Établi le
paper-reached = État après l’entrée n°
paper-number = Numéro de ce document
paper-people = Participants
paper-person = Nom
paper-state = État
paper-network = Réseau
paper-since = Depuis
paper-left-at = Jusqu’au
paper-point = Point
paper-how-far = Situation
paper-said-by = Indiqué par
paper-said-at = Quand
paper-log = Ce qui a été dit et fait
paper-who = { $name } ({ $country })
paper-authorities = Autorités
paper-matter = Objet et nature de la procédure
paper-summary = Résumé des faits
paper-assistance = Assistance demandée
paper-persons = Identité, adresse et nationalité des personnes visées
paper-purpose = But dans lequel le témoignage, les informations ou les mesures sont demandés
paper-to-complete = À compléter par l’autorité requérante.
paper-agreed = Exigences précisées au cours de la consultation
paper-answers = Réponses de la partie requise
paper-contacts = Points de contact
paper-kind-opened = Consultation ouverte
paper-kind-joined = Nouveau participant
paper-kind-left = Départ d’un participant
paper-kind-closed = Consultation close
paper-kind-message = Message
paper-kind-acknowledged = Accusé de réception
paper-kind-withdrawal = Retrait d’un message
paper-kind-checklist = Point de la liste de vérification
paper-kind-restricted = Conditions d’utilisation fixées
paper-kind-accepted = Conditions d’utilisation acceptées
paper-kind-escalated = Transmission au niveau supérieur
paper-kind-promised = Réponse promise
paper-kind-phoned = Note d’un appel téléphonique
paper-kind-urgency = Urgence modifiée
paper-kind-held = Destruction suspendue
paper-kind-released = Fin de la suspension de la destruction
paper-kind-file = Fichier
paper-kind-scanned = Fichier examiné
paper-kind-proposed = Participant proposé
paper-kind-agreed = Accord donné
paper-kind-declined = Refus
paper-kind-frozen = Suspendue jusqu’à la reprise par un successeur
paper-kind-resumed = Reprise
paper-kind-glass-broken = Accès d’urgence
paper-kind-assigned = Attribution
paper-file-clean = Examiné, rien trouvé
paper-file-held = Retenu jusqu’à son examen
paper-file-infected = Malveillant, détruit
paper-file-refused = Refusé
papers-a-day = De nombreux documents ont été établis pour vous ces dernières 24 heures. Utilisez l’un d’eux ou revenez plus tard.

# Clés d’accès et invitations
passkey-refused = La clé d’accès n’a pas été acceptée. Réessayez ; si cela se reproduit, adressez-vous à qui gère votre compte.
passkey-synced = Votre fonction exige une clé d’accès qui ne peut être copiée : une clé de sécurité, ou une clé qui reste sur un seul appareil. Celle-ci peut être transférée à d’autres appareils.
passkey-copied = Cette clé d’accès semble exister en double. Elle n’est plus acceptée ; adressez-vous à qui gère votre compte.
passkey-known = Cette clé d’accès est déjà enregistrée.
last-passkey = C’est votre seul moyen d’entrer. Ajoutez d’abord une autre clé d’accès.
invitation-void = Cette invitation ne vaut plus : elle a été utilisée, retirée, ou ses 72 heures sont écoulées.
has-provider = Cette personne se connecte par un fournisseur d’identité et n’a pas besoin d’invitation.
no-office-address = La fiche n’a pas d’adresse électronique de bureau où envoyer la lettre. Enregistrez-en une d’abord.
office-address-unsure = Les coordonnées de cette fiche ont été modifiées au cours des dernières 24 heures, ou personne ne l’a confirmée depuis trop longtemps. Confirmez la fiche ou attendez un jour.
notice-passkey-changed = Une clé d’accès de votre compte a été ajoutée ou supprimée.
letter-invitation = Votre invitation à Counterpart
letter-invitation-body = Deux personnes de votre réseau vous ont invité à Counterpart. L’adresse ci-dessous peut servir une fois, jusqu’au { $until }. Ouvrez-la sur l’appareil avec lequel vous vous connecterez.
letter-invitation-unexpected = Si vous n’attendez pas cette lettre, n’ouvrez rien et avertissez le secrétariat de votre réseau.

## Accès d’urgence, attribution, données personnelles

erasure-held = Cette personne a encore une fonction ou une fiche à laquelle vous ne pouvez pas mettre fin. Ses données pourront être effacées ensuite.
glass-not-needed = Vous participez déjà à cette consultation.
glass-settled = Cette demande est déjà réglée, ou son délai est écoulé.
notice-consultation-assigned = Une consultation vous a été attribuée.
notice-glass-asked = Quelqu’un demande à lire une consultation à laquelle il ne participe pas. Votre décision est attendue.
notice-glass-broken = Une personne extérieure à l’une de vos consultations peut la lire pendant peu de temps.
notice-glass-watched = Une consultation de votre réseau a été ouverte à une personne extérieure.
notice-data-asked = Une personne a fait une demande concernant ses propres données. Votre réponse est attendue.
notice-data-answered = Il a été répondu à votre demande concernant vos données.
paper-kind-glass-broken = a ouvert cette consultation à une personne extérieure
paper-kind-assigned = a attribué cette consultation
former-focal-point = Ancien point de contact
former-participant = Ancien participant
caveats-not-accepted = Ce fichier pourra être ouvert une fois que vous aurez accepté les restrictions auxquelles il est soumis.
file-not-served = Ce fichier n’a pas été reconnu sain et ne peut pas être téléchargé.
file-type-refused = Les fichiers de ce type ne sont pas acceptés. Sont acceptés : PDF, Word, Excel, texte OpenDocument, PNG, JPEG et texte brut.
too-many-files = Cette consultation contient déjà le nombre maximal de fichiers.
no-pictures-here = Aucune image ne peut être jointe lorsque des victimes sont à ménager.

## L’accord d’une seconde personne

notice-second-word-wanted = Une demande attend votre décision en tant que seconde personne.
notice-entry-waits = Une nouvelle fiche, ou une fiche pour un autre réseau, attend votre décision.
notice-joining-wanted = Un réseau souhaite inscrire votre fiche : votre décision, ou celle de ceux qui la tiennent, est attendue.
notice-entry-joined = Votre fiche, ou une fiche que vous tenez, figure désormais dans un autre réseau.
notice-joining-agreed = Une fiche que vous avez proposée pour un autre réseau y figure désormais.
notice-joining-refused = Une fiche que vous avez proposée pour un autre réseau n’y sera pas inscrite.
notice-mentioned = Vous avez été mentionné dans une consultation.
too-many-acts = Il y a plus de 10 000 inscriptions. Choisissez une période plus courte.

## First steps, and sealed texts

first-steps = Prenez d’abord connaissance, à la page « Premiers pas », du fonctionnement du service et de ce qu’il consigne.
end-to-end = Ce texte est chiffré de bout en bout. Cette version du service n’accepte pas de tels textes.

notice-unanswered-waiting = Une consultation est parvenue jusqu’à vous : la réponse est attendue.
notice-unanswered-escalated = Une consultation est parvenue à votre secrétariat : la réponse est attendue.
notice-consultation-acknowledged = Il a été accusé réception de votre consultation.
notice-consultation-answered = Il a été répondu à votre consultation.
notice-consultation-closed = L’une de vos consultations a été close.
notice-messages-waiting = De nouveaux messages vous attendent dans une consultation.
nothing-corrected = Rien n’a été rectifié depuis cette demande. Rectifiez d’abord la fiche ou le nom, puis répondez ; ou refusez en indiquant vos motifs.
entry-held = Cette fiche est tenue par un autre service : c’est le secrétariat de son réseau qui décide.
officers-entry-held = Cette fiche est celle d’un agent du secrétariat qui la tient. Un collègue de ce secrétariat ou le second signataire de son réseau peut accepter.
notice-ways-changed = La destination de vos lettres ou notifications a été modifiée. Si ce n’était pas vous, fermez vos sessions et avertissez votre secrétariat.
notice-directory-suspended = Un compte qui demandait trop a perdu l’usage de l’annuaire. Examinez ce qu’il a fait.
notice-directory-urgent = L’annuaire a été utilisé pour une urgence hors de l’ordinaire. Examinez ce qui a été demandé.
notice-audit-refused = Un compte a lu du journal des actes plus qu’un compte ne peut en lire en un jour. Voyez à qui il est et demandez pourquoi.
notice-errand-set-aside = Une tâche du service a échoué pendant un jour et a été mise de côté. Examinez-la sur le serveur.

## The next shift
notice-shift-offered = Un collègue vous demande de reprendre une consultation.
notice-shift-taken = Un collègue a repris une de vos consultations.
notice-shift-declined = Un collègue ne reprend pas une consultation ; elle reste la vôtre.
notice-shift-lapsed = Le collègue à qui vous avez demandé de reprendre une consultation ne le peut plus ; elle reste la vôtre.
notice-assignment-ended = Une personne à qui vous avez confié une consultation n’y participe plus.
paper-kind-offered = Proposée à la relève
paper-kind-taken-over = Reprise par un collègue
paper-kind-lapsed = Demande de reprise arrivée à son terme
paper-kind-subject = Objet corrigé
paper-request-on = Demande formelle le
