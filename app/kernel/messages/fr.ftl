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
