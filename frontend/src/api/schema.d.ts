// Written by scripts/api.mjs from the server's OpenAPI.
export interface paths {
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Audit
         * @description A page of the audit of the caller's networks, newest first; reading it is in the audit too. 429 after so many.
         */
        get: operations["read_audit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export Audit
         * @description The same as a file, of at most 10,000 entries; three a day.
         */
        post: operations["export_audit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Own Acts
         * @description What was done in the caller's name.
         */
        get: operations["read_own_acts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/mine/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export Own Acts
         * @description What was done in the caller's name, as a file.
         */
        post: operations["export_own_acts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/break-glass": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Glass
         * @description Requests that the caller made, can be the second person for, or watches over.
         */
        get: operations["list_glass"];
        put?: never;
        /**
         * Ask Glass
         * @description Asks to read a consultation that the caller is not in; nothing can be read until a second person agrees.
         */
        post: operations["ask_glass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/break-glass/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide Glass
         * @description The second person's word; with it everybody in the room is told.
         */
        post: operations["decide_glass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/break-glass/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End Glass
         * @description Ends a reading before its time.
         */
        post: operations["end_glass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/break-glass/{id}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Glass
         * @description What was said, for the minutes that were agreed to; each page is in the audit.
         */
        get: operations["read_glass"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultation-drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Drafts
         * @description The caller's openings that are not sent yet, newest first.
         */
        get: operations["list_drafts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultation-drafts/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Save Draft
         * @description Keeps a form as far as it is filled in; opening a consultation under `key` ends it. 409 `list_full` at twenty.
         */
        put: operations["save_draft"];
        post?: never;
        /**
         * Delete Draft
         * @description Deletes a draft.
         */
        delete: operations["delete_draft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultation-kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Consultation Kinds
         * @description The kinds of rooms, with what differs between them.
         */
        get: operations["list_consultation_kinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Consultations
         * @description The caller's consultations, newest activity first: all that go on and the last fifty that are closed; with
         *     `before`, the id of a closed one, the next fifty.
         */
        get: operations["list_consultations"];
        put?: never;
        /**
         * Open Consultation
         * @description Opens a consultation; the same key again answers the same room.
         */
        post: operations["open_consultation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Consultation
         * @description One consultation with everybody who takes part.
         */
        get: operations["read_consultation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/{id}/acceptances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept Caveats
         * @description Accepts what an entry asks for; its words, and those of others under the same caveats, may then be fetched.
         */
        post: operations["accept_caveats"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/{id}/admissions/{seq}/replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reply To Admission
         * @description A lead agrees that somebody is let in, or declines.
         */
        post: operations["reply_to_admission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/{id}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assign Consultation
         * @description Gives a consultation to one of the caller's people; an entry of its log.
         */
        post: operations["assign_consultation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/{id}/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note Call
         * @description Notes what was said on the telephone.
         */
        post: operations["note_call"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/{id}/caveats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restrict Consultation
         * @description Says which caveats everything bears that is said from now on; answers with the entry `restricted`.
         */
        post: operations["restrict_consultation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/{id}/checklist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set Point
         * @description Says how far a point of the checklist is settled; an entry of the log like every other.
         */
        post: operations["set_point"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close Consultation
         * @description Ends the consultation with what came of it.
         */
        post: operations["close_consultation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/{id}/disclosures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Notify Disclosure
         * @description Tells the State that gave information that it has to be disclosed, or had to be (UNTOC 18(5)).
         */
        post: operations["notify_disclosure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/{id}/disclosures/{seq}/replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer Disclosure
         * @description Answers such a notice.
         */
        post: operations["answer_disclosure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Room Draft
         * @description What the caller was writing in a consultation and has not sent, on whichever device.
         */
        get: operations["read_room_draft"];
        /**
         * Keep Room Draft
         * @description Keeps what the caller is writing; a message sent under its key ends it.
         */
        put: operations["keep_room_draft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/{id}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Entries
         * @description Entries after or before a seq, ascending; without either, from the beginning.
         */
        get: operations["list_entries"];
        put?: never;
        /**
         * Add Entry
         * @description The same as the frame `say`.
         */
        post: operations["add_entry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/{id}/escalate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Escalate Consultation
         * @description Goes one rung up the ladder now.
         */
        post: operations["escalate_consultation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Files
         * @description The files of a room, oldest first.
         */
        get: operations["list_files"];
        put?: never;
        /**
         * Attach File
         * @description Makes an uploaded file part of the room; answers with the entry `file`.
         */
        post: operations["attach_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/{id}/files/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download File
         * @description The bytes of a file that was found clean, for who is in the room now; always to be saved, never to be shown.
         */
        get: operations["download_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/{id}/helpers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Helpers
         * @description Guests, interpreters and liaison officers who could be asked into a room.
         */
        get: operations["list_helpers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/{id}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hold Consultation
         * @description Keeps what was said from being destroyed, for the caller's jurisdiction.
         */
        post: operations["hold_consultation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/{id}/information": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give Information
         * @description Gives information without a request (UNTOC 18(4)); read by nobody before they accept its caveats.
         */
        post: operations["give_information"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/{id}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leave Consultation
         * @description Leaves a room, with whoever follows.
         */
        post: operations["leave_consultation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/{id}/mute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Mute Consultation
         * @description Mutes a room for the caller alone, or no longer.
         */
        put: operations["mute_consultation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/{id}/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Papers
         * @description The papers that were made of a consultation, newest first.
         */
        get: operations["list_papers"];
        put?: never;
        /**
         * Make Paper
         * @description A transcript, or the draft of a request, as a file for the caller alone.
         */
        post: operations["make_paper"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/{id}/participants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invite Participant
         * @description Asks somebody in; answers the entry `joined`, or `proposed` where the States in the room have to agree.
         */
        post: operations["invite_participant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/{id}/promise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Promise Answer
         * @description Says by when an answer will come; moves it once.
         */
        post: operations["promise_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark Read
         * @description The same as the frame `read`.
         */
        post: operations["mark_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Release Consultation
         * @description Ends the hold of the caller's jurisdiction.
         */
        post: operations["release_consultation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/{id}/shift-offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Offer Consultation
         * @description Asks a colleague of the caller's State to go on with a consultation.
         */
        post: operations["offer_consultation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/{id}/subject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Correct Subject
         * @description Puts the subject of a consultation right.
         */
        post: operations["correct_subject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/{id}/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Keep Consultation Unread
         * @description Lets a room stand among the unread for the caller alone, or no longer; no read mark moves.
         */
        put: operations["keep_consultation_unread"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/{id}/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload File
         * @description Takes the bytes of a file, as the body of the request, to be attached within a day.
         */
        post: operations["upload_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/{id}/urgency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change Urgency
         * @description Changes the class of urgency and starts the clock anew.
         */
        post: operations["change_urgency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/alerted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read Alerts
         * @description Who would be alerted, when and in which words, if a consultation were sent now.
         */
        post: operations["read_alerts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search Consultations
         * @description Words in the caller's own consultations; all of them must be there, case and accents aside.
         *
         *     By POST: what somebody looks for is as secret as what was said, and addresses are written down on the way.
         */
        post: operations["search_consultations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm As Persona
         * @description What a provider does in earnest: the caller proves again who they are.
         */
        post: operations["confirm_as_persona"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo/personas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Personas
         * @description The demo's fictional persons; the page does not exist outside the demo.
         */
        get: operations["list_personas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign In As Persona
         * @description Starts a session and sets its cookie.
         */
        post: operations["sign_in_as_persona"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/additions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Additions
         * @description New entries that wait: the caller's own, and those they can agree to; and where the caller may add.
         */
        get: operations["list_additions"];
        put?: never;
        /**
         * Add Focal Point
         * @description Writes a new entry down; it is in the directory once a second person agrees.
         */
        post: operations["add_focal_point"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/additions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Addition
         * @description One of them, with its numbers.
         */
        get: operations["read_addition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/additions/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide Addition
         * @description The second person's word; or whoever wrote it down takes it back.
         */
        post: operations["decide_addition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/additions/alternates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Alternates
         * @description Who may be the alternate of a new entry; each counts as shown.
         */
        get: operations["list_alternates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Alerts
         * @description What the caller's secretariats must look at; nothing for others.
         */
        get: operations["list_alerts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/alerts/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Review Alert
         * @description Marks an alert as looked at.
         */
        post: operations["review_alert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/allowance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Allowance
         * @description How much of each limit the caller has used.
         */
        get: operations["read_allowance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/authorities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Authorities
         * @description Authorities, of one jurisdiction or all (at most 500).
         */
        get: operations["list_authorities"];
        put?: never;
        /**
         * Create Authority
         * @description Adds an authority; there may be several of a jurisdiction.
         */
        post: operations["create_authority"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/authorities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change Authority
         * @description Edits an authority: what it is called, and what it is competent for by function, instrument and stage.
         */
        patch: operations["change_authority"];
        trace?: never;
    };
    "/api/directory/awake": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Awake
         * @description The States of the caller's networks: their usual hours, and how many can be reached now.
         */
        get: operations["list_awake"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/canaries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Canaries
         * @description A network's canaries, for its secretariat.
         */
        get: operations["list_canaries"];
        put?: never;
        /**
         * Add Canary
         * @description Adds an invented entry that only a harvester meets.
         */
        post: operations["add_canary"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/canaries/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw Canary
         * @description Lets nobody meet it any more.
         */
        post: operations["withdraw_canary"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/cards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Cards
         * @description Of at most 25 focal points the cards that the caller may see; what is hidden is missing, like what never was.
         */
        get: operations["list_cards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/contact-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Contact Changes
         * @description Changes that wait for the caller's word, without their numbers.
         */
        get: operations["list_contact_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/contact-changes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Contact Change
         * @description One of them, with the numbers of now and those wanted.
         */
        get: operations["read_contact_change"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/contact-changes/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide Contact Change
         * @description The second person's word.
         */
        post: operations["decide_contact_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/duty-sheets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make Duty Sheet
         * @description The duty numbers of one's own network, dated and marked; three in 24 hours.
         */
        post: operations["make_duty_sheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/favourites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Favourites
         * @description The caller's favourites, newest first.
         */
        get: operations["list_favourites"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/favourites/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Add Favourite
         * @description Makes a focal point a favourite; 409 `list_full` at a hundred.
         */
        put: operations["add_favourite"];
        post?: never;
        /**
         * Remove Favourite
         * @description Makes it none any more.
         */
        delete: operations["remove_favourite"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/favourites/ids": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Favourite Ids
         * @description Only the ids of the caller's favourites.
         */
        get: operations["list_favourite_ids"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/focal-points/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Focal Point
         * @description One card.
         */
        get: operations["read_focal_point"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Edit Focal Point
         * @description Edits a record; 409 `stale_revision` with what changed when somebody else was first, which counts as reading.
         */
        patch: operations["edit_focal_point"];
        trace?: never;
    };
    "/api/directory/focal-points/{id}/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Colleagues
         * @description Who may be the alternate of an entry, or stand in; for its secretariat. Each counts as shown.
         */
        get: operations["list_colleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/focal-points/{id}/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Confirmations
         * @description Who confirmed an entry, when and how, and how the caller may.
         */
        get: operations["read_confirmations"];
        put?: never;
        /**
         * Confirm Focal Point
         * @description Confirms that an entry is right: one's own, that of one's State as its correspondent, or as its secretariat.
         */
        post: operations["confirm_focal_point"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/focal-points/{id}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Record
         * @description One record, for its secretariat.
         */
        get: operations["read_record"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/focal-points/{id}/retirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Retirement
         * @description Since when somebody is no longer in office, and who follows; 404 to whom they were hidden before, too.
         */
        get: operations["read_retirement"];
        put?: never;
        /**
         * Retire Focal Point
         * @description Takes an entry out of the directory, and the persons behind it out of what they did by it.
         */
        post: operations["retire_focal_point"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/focal-points/{id}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reveal Channels
         * @description The numbers of one focal point; 429 beyond a limit, 403 while suspended, never for an urgent purpose.
         */
        post: operations["reveal_channels"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/joinings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Joinings
         * @description Entries that wait to be listed in a further network: proposed by the caller, or waiting for their word.
         */
        get: operations["list_joinings"];
        put?: never;
        /**
         * Propose Joining
         * @description Proposes an entry for a further network; it is listed there once whoever keeps it, or the person, agrees.
         */
        post: operations["propose_joining"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/joinings/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide Joining
         * @description The word of whoever keeps the entry now, or of the person; or whoever proposed it takes it back.
         */
        post: operations["decide_joining"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Limits
         * @description A network's own, lower limits.
         */
        get: operations["read_limits"];
        /**
         * Lower Limits
         * @description Lowers the limits of a network's people; nobody can raise them above the house's.
         */
        put: operations["lower_limits"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/own": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Own Entry
         * @description One's own hours and absences, and the card as others are given it.
         */
        get: operations["read_own_entry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change Own Entry
         * @description Changes one's own hours and absences; 409 `stale_revision` when the entry was edited in the meantime.
         */
        patch: operations["change_own_entry"];
        trace?: never;
    };
    "/api/directory/own/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Own Colleagues
         * @description Who may stand in for the caller; each counts as shown.
         */
        get: operations["list_own_colleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/partners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Partners
         * @description Partner organisations with their liaison officers.
         */
        get: operations["list_partners"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/reveals/{id}/vcard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export Contact
         * @description A vCard of a contact revealed in the last 24 hours, after a fresh sign-in.
         */
        post: operations["export_contact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/rota/{jurisdiction}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Rota
         * @description A jurisdiction's week of duty (the present one unless a day of another is given), with its gaps.
         */
        get: operations["read_rota"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/rota/{jurisdiction}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change Rota
         * @description Adds, removes and gives shifts, all or none; the answer is the week.
         */
        post: operations["change_rota"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/rota/{jurisdiction}/desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Duty Desk
         * @description Notes from one person on duty to the next, and the tests of the page; for the State's own people.
         */
        get: operations["read_duty_desk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/rota/{jurisdiction}/holidays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Correct Holiday
         * @description Puts the calendar of public holidays right for one day; the answer is that day's week.
         */
        post: operations["correct_holiday"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/rota/{jurisdiction}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leave Duty Note
         * @description Leaves a note for whoever comes on duty.
         */
        post: operations["leave_duty_note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/rota/{jurisdiction}/tests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Test Duty Page
         * @description Sends whoever is on duty now a test; at most one every ten minutes.
         */
        post: operations["test_duty_page"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/routes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Routes
         * @description The trafficking routes that the caller may see, without their people.
         */
        get: operations["list_routes"];
        put?: never;
        /**
         * Create Route
         * @description A new route, by the secretariat of its network.
         */
        post: operations["create_route"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/routes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Route
         * @description One route with the prosecutors and investigators of its stops.
         */
        get: operations["read_route"];
        /**
         * Edit Route
         * @description Writes a route anew; 409 `stale_revision` with the current one when somebody else was first.
         */
        put: operations["edit_route"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/routes/{id}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retire Route
         * @description Takes a route off the list.
         */
        post: operations["retire_route"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/saved-searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Saved Searches
         * @description The caller's saved searches, newest first, each with what changed since they last looked.
         */
        get: operations["list_saved_searches"];
        put?: never;
        /**
         * Save Search
         * @description Gives an address a name; 409 `list_full` at twenty.
         */
        post: operations["save_search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/saved-searches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete Saved Search
         * @description Forgets it.
         */
        delete: operations["delete_saved_search"];
        options?: never;
        head?: never;
        /**
         * Change Saved Search
         * @description Renames it, watches it from now on, or watches it no more.
         */
        patch: operations["change_saved_search"];
        trace?: never;
    };
    "/api/directory/saved-searches/{id}/looked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark Looked
         * @description The caller looks at its result now: what is there is news no more.
         */
        post: operations["mark_looked"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/saved-searches/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Search News
         * @description How many of them have news, and how many favourites changed since they were opened.
         */
        get: operations["read_search_news"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search Directory
         * @description Focal points that the caller may see, by name in any script, office, place, subject and filters.
         */
        get: operations["search_directory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/search/unanswered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask The Secretariat
         * @description Tells the caller's secretariats of a search that found nobody.
         */
        post: operations["ask_the_secretariat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/secure-channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Secure Channels
         * @description The register of secure channels between jurisdictions, whole or of one of them.
         */
        get: operations["list_secure_channels"];
        put?: never;
        /**
         * Create Secure Channel
         * @description A new line of the register, by the secretariat of its network.
         */
        post: operations["create_secure_channel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/secure-channels/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Edit Secure Channel
         * @description Writes a line anew; 409 `stale_revision` with the current one when somebody else was first.
         */
        put: operations["edit_secure_channel"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/states-shown": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List States Shown
         * @description The codes of the States of which the caller is shown somebody.
         */
        get: operations["list_states_shown"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/suspensions/{id}/lift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lift Suspension
         * @description Gives the person `id` the directory back, by a secretariat of one of their networks.
         */
        post: operations["lift_suspension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/viewed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Viewed
         * @description The cards the caller opened, latest first, at most 20.
         */
        get: operations["list_viewed"];
        put?: never;
        post?: never;
        /**
         * Forget Viewed
         * @description Clears the list.
         */
        delete: operations["forget_viewed"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/viewed/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Note Viewed
         * @description Notes that the caller opened a card.
         */
        put: operations["note_viewed"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/who-viewed-me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Views
         * @description Who was shown the caller's own numbers, newest first; those older than the view `before`.
         */
        get: operations["list_views"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/whom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask Whom
         * @description A short ranked list for each jurisdiction with the reasons, or the nearest fallback; a gap is noted.
         */
        post: operations["ask_whom"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disclosures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Disclosures
         * @description The register of the caller's State: notices of disclosure given and received, or those it has yet to reply to.
         */
        get: operations["list_disclosures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disclosures/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export Disclosures
         * @description The same as a file, of at most 2,000 notices.
         */
        post: operations["export_disclosures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/first-steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read First Steps
         * @description Whether the caller has taken note of how the house works.
         */
        get: operations["read_first_steps"];
        put?: never;
        /**
         * Finish First Steps
         * @description The caller has taken note.
         */
        post: operations["finish_first_steps"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forums": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open Forum
         * @description Opens a room for all members of a network; the same key again answers the same room.
         */
        post: operations["open_forum"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/frozen-consultations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Frozen Consultations
         * @description Rooms of the caller's networks that stand still, or are held by a State that has nobody in them; nothing of what
         *     they are about.
         */
        get: operations["list_frozen_consultations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/frozen-consultations/{id}/successor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take Over Consultation
         * @description Names who takes a room over for a State that nobody leads in it, or that holds it and has nobody in it.
         */
        post: operations["take_over_consultation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grants/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Limit Grant
         * @description Gives a grant another end.
         */
        patch: operations["limit_grant"];
        trace?: never;
    };
    "/api/grants/{id}/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Agree To Grant
         * @description The second person's word.
         */
        post: operations["agree_to_grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grants/{id}/attestation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attest Grant
         * @description Says that a grant is still right, for 90 days.
         */
        post: operations["attest_grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grants/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End Grant
         * @description Ends a grant now; one that is awaited is refused with this.
         */
        post: operations["end_grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Health
         * @description Ready once the database answers; search says which engine proposes, and how many errands were set aside because
         *     they failed for a day: those wait for the operator (`counterpart errands`).
         */
        get: operations["read_health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incoming-consultations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Incoming
         * @description Consultations asked of the State whose correspondent the caller is, without what they are about.
         */
        get: operations["list_incoming"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/{id}/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Agree To Invitation
         * @description The second person's word: the letter goes out.
         */
        post: operations["agree_to_invitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End Invitation
         * @description Takes an invitation back, or refuses it.
         */
        post: operations["end_invitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/challenge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask For First Passkey
         * @description What a browser is asked when somebody enrols.
         */
        post: operations["ask_for_first_passkey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look At Invitation
         * @description Whom an invitation is for.
         */
        post: operations["look_at_invitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enrol With Passkey
         * @description Uses an invitation: the passkey is kept, and a session begins.
         */
        post: operations["enrol_with_passkey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Describe Live Wire
         * @description The protocol's name, its address, and an example of every frame; the same for everyone.
         */
        get: operations["describe_live_wire"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Holdings
         * @description What is held about the caller, and what of it stays when they ask for erasure.
         */
        get: operations["read_holdings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-data/{group}/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Own Data
         * @description The data themselves: a page of the rows of one kind.
         */
        get: operations["read_own_data"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-data/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export Own Data
         * @description All of it as a file.
         */
        post: operations["export_own_data"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-data/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Own Requests
         * @description The caller's requests and what became of them.
         */
        get: operations["list_own_requests"];
        put?: never;
        /**
         * Ask Right
         * @description Asks whoever answers for the caller's network, or for the service, for a correction or erasure, or objects.
         */
        post: operations["ask_right"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Notices
         * @description What the caller was told, newest first.
         */
        get: operations["list_notices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/browsers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add Browser
         * @description Lets a browser take pushes for the caller.
         */
        post: operations["add_browser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/browsers/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove Browser
         * @description No more pushes to a browser.
         */
        post: operations["remove_browser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read Notices
         * @description Takes notices off the badge.
         */
        post: operations["read_notices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Notice Settings
         * @description How the caller is told.
         */
        get: operations["read_notice_settings"];
        /**
         * Choose Notice Settings
         * @description Chooses how to be told.
         */
        put: operations["choose_notice_settings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Test Notices
         * @description A notice to oneself, by every way that is set up.
         */
        post: operations["test_notices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/overseen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Overseen
         * @description Urgent consultations that came up to the caller's secretariat and wait still; nothing of what they are about.
         */
        get: operations["list_overseen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/overseen/{id}/officers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call Officer In
         * @description Lets one more officer of a silent State into an urgent consultation that came up to the caller's secretariat.
         */
        post: operations["call_officer_in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Passkeys
         * @description The caller's passkeys.
         */
        get: operations["list_passkeys"];
        put?: never;
        /**
         * Add Passkey
         * @description Keeps the passkey that was made.
         */
        post: operations["add_passkey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/passkeys/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End Passkey
         * @description Ends one of them.
         */
        post: operations["end_passkey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/passkeys/challenge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask For Passkey
         * @description What a browser is asked when somebody adds a passkey.
         */
        post: operations["ask_for_passkey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/passkeys/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm With Passkey
         * @description The session goes on, under another secret.
         */
        post: operations["confirm_with_passkey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/passkeys/confirm/challenge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask To Confirm
         * @description The same for somebody signed in who is to prove anew who they are.
         */
        post: operations["ask_to_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/passkeys/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign In With Passkey
         * @description Starts a session and sets its cookie.
         */
        post: operations["sign_in_with_passkey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/passkeys/sign-in/challenge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask For Sign In
         * @description What a browser is asked when somebody wants to sign in with a passkey.
         */
        post: operations["ask_for_sign_in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List People
         * @description The people whose grants the caller keeps or reads, 25 at a time, and what waits for a second person.
         */
        get: operations["list_people"];
        put?: never;
        /**
         * Enrol Person
         * @description Writes somebody new down with a first grant; a second person must agree before they can do anything.
         */
        post: operations["enrol_person"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/departure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End Person
         * @description Ends what somebody may do, at once; their rooms go to whoever follows.
         */
        post: operations["end_person"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give Grant
         * @description Gives a role; it waits for a second person.
         */
        post: operations["give_grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invite Person
         * @description Invites somebody who has no provider, the first time or after a lost device; a second person must agree.
         */
        post: operations["invite_person"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/successor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Name Successor
         * @description Says who takes over the rooms of somebody who left.
         */
        post: operations["name_successor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Reference
         * @description Jurisdictions, networks and terms with labels in every language; the same for everyone, before sign-in too.
         */
        get: operations["read_reference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reference/phrases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Phrases
         * @description The phrase book in every language; the same for everyone.
         */
        get: operations["read_phrases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Own Reports
         * @description The caller's own reports and what became of them, newest first (at most 50).
         */
        get: operations["list_own_reports"];
        put?: never;
        /**
         * Report Problem
         * @description Tells the secretariat that a number does not answer, a message bounced, or this is the wrong person.
         */
        post: operations["report_problem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/response-targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Response Targets
         * @description What the networks of the caller's secretariat aim at.
         */
        get: operations["list_response_targets"];
        /**
         * Set Response Target
         * @description Changes what a network aims at.
         */
        put: operations["set_response_target"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/secretariat/data-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Requests
         * @description What people asked about their data, where the caller may answer; reading it is in the audit.
         */
        get: operations["list_requests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/secretariat/data-requests/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer Request
         * @description Answers with reasons; the person reads them. What is granted is carried out.
         */
        post: operations["answer_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/secretariat/gaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Gaps
         * @description What nobody answers for, the most asked for first (at most 200).
         */
        get: operations["list_gaps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/secretariat/gaps/{id}/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Settle Gap
         * @description Takes a gap off the list; asked for again, it comes back.
         */
        post: operations["settle_gap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/secretariat/look-alikes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Look Alikes
         * @description Pairs of entries that can be taken for each other by their names, the oldest first (at most 12).
         */
        get: operations["list_look_alikes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/secretariat/look-alikes/{id}/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Settle Look Alike
         * @description They are two people: takes the pair off the list, for good.
         */
        post: operations["settle_look_alike"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/secretariat/networks/{network}/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Agreements
         * @description What a network shows to every other: now, to come, before.
         */
        get: operations["read_agreements"];
        put?: never;
        /**
         * Set Agreement
         * @description Sets what a network shows to another, from a date on.
         */
        post: operations["set_agreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/secretariat/networks/{network}/freshness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Terms
         * @description After how many days an entry of a network is due, and stale.
         */
        get: operations["read_terms"];
        /**
         * Set Terms
         * @description Sets them, at once for everybody who is shown the network's entries.
         */
        put: operations["set_terms"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/secretariat/networks/{network}/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Retention
         * @description For how long a network keeps what was said in closed consultations.
         */
        get: operations["read_retention"];
        /**
         * Set Retention
         * @description Sets it, for consultations that are closed from now on.
         */
        put: operations["set_retention"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/secretariat/networks/{network}/states": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read States
         * @description The States of a network with their status and what was decided.
         */
        get: operations["read_states"];
        put?: never;
        /**
         * Decide Status
         * @description Makes a State a member, an observer, suspended or former, from a date on.
         */
        post: operations["decide_status"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/secretariat/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Overview
         * @description What waits, with the age of the oldest; kept here because requests about one's own data are counted in.
         */
        get: operations["read_overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/secretariat/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Reviews
         * @description The queue of reported problems, the oldest first; or what was resolved, the latest first.
         */
        get: operations["list_reviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/secretariat/reviews/{id}/resolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resolve Review
         * @description Ends a review with a result; whoever reported the problem is shown it.
         */
        post: operations["resolve_review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/secretariat/unanswered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Unanswered
         * @description Searches that found nobody and were brought before the caller's secretariats, the oldest first (at most 200).
         */
        get: operations["list_unanswered"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/secretariat/unanswered/{id}/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Settle Unanswered
         * @description Takes it off the list.
         */
        post: operations["settle_unanswered"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/secretariat/unconfirmed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Unconfirmed
         * @description Entries of the caller's networks that are due or stale, the longest unconfirmed first. Raises Forbidden.
         */
        get: operations["list_unconfirmed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/secretariat/without-alternate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Without Alternate
         * @description Entries of the caller's networks for which nobody answers when their bearer cannot. Raises Forbidden.
         */
        get: operations["list_without_alternate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Session
         * @description Who is signed in.
         */
        get: operations["read_session"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Choose Language
         * @description Keeps the interface language of the person.
         */
        patch: operations["choose_language"];
        trace?: never;
    };
    "/api/session/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End Session
         * @description Signs out, here at once, and tells the browser where to sign out of the provider.
         */
        post: operations["end_session"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Own Sessions
         * @description Where the caller is signed in.
         */
        get: operations["list_own_sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End One Session
         * @description Ends one of them.
         */
        post: operations["end_one_session"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End All Sessions
         * @description Ends all of them, the calling one too.
         */
        post: operations["end_all_sessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sheets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Sheets
         * @description The fields of every sheet, and the sheets without their cells.
         */
        get: operations["list_sheets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sheets/{jurisdiction}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Sheet
         * @description One published sheet.
         */
        get: operations["read_sheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sheets/{jurisdiction}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Discard Draft
         * @description Gives up the draft as it was seen; what is published stays.
         */
        post: operations["discard_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sheets/{jurisdiction}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Draft
         * @description The next version, for its steward and its secretariat.
         */
        get: operations["read_draft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Edit Draft
         * @description Writes cells; 409 `stale_revision` with what changed when somebody else was first.
         */
        patch: operations["edit_draft"];
        trace?: never;
    };
    "/api/sheets/{jurisdiction}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish Draft
         * @description Publishes the draft as it was seen, for a secretariat; 409 when it has changed since, or there is none.
         */
        post: operations["publish_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sheets/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare Sheets
         * @description Two to four published sheets side by side.
         */
        get: operations["compare_sheets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sheets/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export Sheets
         * @description Published sheets as a file, after a fresh sign-in. Each export is in the audit, and bears the entry's mark.
         */
        post: operations["export_sheets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sheets/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import Sheets
         * @description Judges a file row by row; with `store` its rows go into the drafts. One bad row, and nothing is stored (422).
         *
         *     `seen` names the drafts as a rehearsal showed them (`XA:3`); 409 `stale_revision` when one has moved on since.
         */
        post: operations["import_sheets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shift-offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Shift Offers
         * @description Consultations that colleagues want the caller to go on with; nothing of what they are about.
         */
        get: operations["list_shift_offers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shift-offers/{id}/{by}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reply To Shift Offer
         * @description The caller takes a consultation over from a colleague, or declines.
         */
        post: operations["reply_to_shift_offer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Providers
         * @description The providers through which one can sign in.
         */
        get: operations["list_providers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/{provider}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Go To Provider
         * @description Sends the browser to the provider; with `again` somebody signed in is asked to prove anew who they are.
         */
        get: operations["go_to_provider"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/{provider}/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Come Back
         * @description Where the provider sends the browser: into the application with a session, or back to the door with a reason.
         */
        get: operations["come_back"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/{provider}/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End By Provider
         * @description The provider's own call when somebody signed out there (Back-Channel Logout 1.0): their sessions end here too.
         */
        post: operations["end_by_provider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** _Made */
        _Made: {
            /** Attestationobject */
            attestationObject: string;
            /** Clientdatajson */
            clientDataJSON: string;
        };
        /** _Signed */
        _Signed: {
            /** Authenticatordata */
            authenticatorData: string;
            /** Clientdatajson */
            clientDataJSON: string;
            /** Signature */
            signature: string;
            /** Userhandle */
            userHandle?: string | null;
        };
        /** Abilities */
        Abilities: {
            /** Acknowledge */
            acknowledge: boolean;
            /** Answer */
            answer: boolean;
            /** Close */
            close: boolean;
            /** Correct Subject */
            correct_subject: boolean;
            /** Hand Over */
            hand_over: boolean;
            /** Invite */
            invite: boolean;
            /** Leave */
            leave: boolean;
            /** Say */
            say: boolean;
        };
        /**
         * Absence
         * @description Local days on which somebody is away, both included; without a stand-in the alternate answers.
         */
        Absence: {
            /**
             * End
             * Format: date
             */
            end: string;
            /** Stand In Id */
            stand_in_id?: string | null;
            /**
             * Start
             * Format: date
             */
            start: string;
        };
        /**
         * AcceptIn
         * @description I accept everything that this entry asks for.
         */
        AcceptIn: {
            /** Key */
            key: string;
            /** Seq */
            seq: number;
        };
        /**
         * Ack
         * @description The entry is committed and durable.
         */
        Ack: {
            /** At */
            at: string;
            /** Key */
            key: string;
            /** Room */
            room: string;
            /** Seq */
            seq: number;
        };
        /** AckFrame */
        AckFrame: {
            /** At */
            at: string;
            /** Key */
            key: string;
            /** Room */
            room: string;
            /** Seq */
            seq: number;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "ack";
        };
        /** ActorOut */
        ActorOut: {
            /** Display Name */
            display_name: string;
            /** Display Name Original */
            display_name_original: string;
            /** Id */
            id: string;
            /** Jurisdiction */
            jurisdiction: string | null;
            /** Names */
            names: {
                [key: string]: string;
            };
        };
        /**
         * ActOut
         * @description One entry; `actor` is null for what the service did by itself, `subject` names what it was done to where that has
         *     a name that the reader is told: a person, a focal point shown to them, a consultation by its reference.
         */
        ActOut: {
            /** Action */
            action: string;
            actor: components["schemas"]["ActorOut"] | null;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Id */
            id: string;
            /** Object Id */
            object_id: string;
            /** Object Kind */
            object_kind: string;
            /** Subject */
            subject: string | null;
        };
        /**
         * ActsOut
         * @description A page, newest first; `more` when older ones follow.
         */
        ActsOut: {
            /** Acts */
            acts: components["schemas"]["ActOut"][];
            /** More */
            more: boolean;
        };
        /**
         * Adding
         * @description A network, and the States of it for which the caller may write entries down.
         */
        Adding: {
            /** Jurisdictions */
            jurisdictions: string[];
            /** Network */
            network: string;
        };
        /**
         * AdditionIn
         * @description A new entry, with its first role. Without an alternate only where the State has nobody yet who could be one.
         */
        AdditionIn: {
            /** Alternate Id */
            alternate_id?: string | null;
            /** Authority Id */
            authority_id: string;
            /** Channels */
            channels?: components["schemas"]["ChannelIn"][] | null;
            /** Duty */
            duty?: components["schemas"]["DutyWindow"][] | null;
            /** Jurisdiction */
            jurisdiction: string;
            /** Languages */
            languages?: components["schemas"]["SpokenLanguage"][] | null;
            /** Measures */
            measures?: string[] | null;
            /** Name Original */
            name_original: string;
            /** Name Original Language */
            name_original_language: string;
            /** Name Romanised */
            name_romanised: string;
            /** Names */
            names?: {
                [key: string]: string;
            } | null;
            /** Network */
            network: string;
            /** Not Competent */
            not_competent?: string[][] | null;
            /** Offences */
            offences?: string[] | null;
            /** Other Spellings */
            other_spellings?: string[] | null;
            /** Position */
            position?: {
                [key: string]: string;
            } | null;
            /** Role */
            role: string;
            /** Territory */
            territory?: {
                [key: string]: string;
            } | null;
            /** Time Zone */
            time_zone: string;
            /** Valid From */
            valid_from?: string | null;
            /** Valid Until */
            valid_until?: string | null;
            /** Working Days */
            working_days: number[];
            working_hours: components["schemas"]["WorkingHours"];
        };
        /**
         * AdditionOut
         * @description The whole of it. `also_at` names entries of the caller's networks that have one of its numbers already.
         */
        AdditionOut: {
            /** Agree */
            agree: boolean;
            /** Also At */
            also_at: string[];
            alternate: components["schemas"]["Colleague"] | null;
            authority: components["schemas"]["AuthorityOut"];
            entry: components["schemas"]["AdditionIn"];
            /** Id */
            id: string;
            /** Jurisdiction */
            jurisdiction: string;
            /** Name Original */
            name_original: string;
            /** Name Original Language */
            name_original_language: string;
            /** Name Romanised */
            name_romanised: string;
            /** Names */
            names: {
                [key: string]: string;
            };
            /** Network */
            network: string;
            /**
             * Proposed At
             * Format: date-time
             */
            proposed_at: string;
            /** Proposed By */
            proposed_by: string | null;
            /** Role */
            role: string;
        };
        /**
         * Additions
         * @description What waits, the oldest first, and where the caller may add.
         */
        Additions: {
            /** Adds */
            adds: components["schemas"]["Adding"][];
            /** Waiting */
            waiting: components["schemas"]["AdditionWaiting"][];
        };
        /**
         * AdditionWaiting
         * @description An entry that waits, without its numbers. `agree`: the caller can be the second person; who cannot wrote it.
         */
        AdditionWaiting: {
            /** Agree */
            agree: boolean;
            /** Id */
            id: string;
            /** Jurisdiction */
            jurisdiction: string;
            /** Name Original */
            name_original: string;
            /** Name Original Language */
            name_original_language: string;
            /** Name Romanised */
            name_romanised: string;
            /** Names */
            names: {
                [key: string]: string;
            };
            /** Network */
            network: string;
            /**
             * Proposed At
             * Format: date-time
             */
            proposed_at: string;
            /** Proposed By */
            proposed_by: string | null;
            /** Role */
            role: string;
        };
        /**
         * AddShift
         * @description A new shift; an end at or before the start is on the next day.
         */
        AddShift: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "add";
            /**
             * Day
             * Format: date
             */
            day: string;
            /** End */
            end: string;
            /** Focal Point Id */
            focal_point_id: string;
            /** Start */
            start: string;
        };
        /**
         * AdmissionOut
         * @description Somebody whom a room waits to let in; `waits_for` are the States whose lead has not agreed yet.
         */
        AdmissionOut: {
            /** Jurisdiction */
            jurisdiction: string | null;
            /** Network */
            network: string | null;
            /** People */
            people: components["schemas"]["Waiting"][];
            /** Proposed By */
            proposed_by: string;
            /**
             * Reply
             * @description whether the caller's word is waited for
             */
            reply: boolean;
            /**
             * Role
             * @enum {string}
             */
            role: "lead" | "member" | "guest" | "interpreter" | "liaison" | "secretariat";
            /** Seq */
            seq: number;
            /** Until */
            until: string | null;
            /** Waits For */
            waits_for: string[];
        };
        /**
         * Advice
         * @description One focal point to ask. The card names who answers instead: the stand-in during an absence, the alternate.
         */
        Advice: {
            card: components["schemas"]["Card"];
            channel: components["schemas"]["Advised"];
            /** Reasons */
            reasons: components["schemas"]["Reason"][];
        };
        /**
         * Advised
         * @description The kind of channel to use now, and why. Numbers are behind a reveal.
         */
        Advised: {
            /** Kind */
            kind: "consultation" | ("office_phone" | "duty_phone" | "mobile" | "office_email" | "secure_channel");
            /**
             * Why
             * @enum {string}
             */
            why: "away" | "not_urgent" | "at_work_now" | "duty_line_now" | "off_hours_duty" | "off_hours_mobile" | "room_waits";
        };
        /**
         * AgreementIn
         * @description From `effective_from` on (at once where it is missing or past) the viewer network sees this much.
         */
        AgreementIn: {
            /** Effective From */
            effective_from?: string | null;
            /**
             * Level
             * @enum {string}
             */
            level: "nothing" | "office" | "full";
            /** Viewer Network */
            viewer_network: string;
        };
        /**
         * AgreementOut
         * @description What one network shows to another: now, what is to come, what was; and what it is shown in return now.
         */
        AgreementOut: {
            /** Coming */
            coming: components["schemas"]["Term"][];
            /**
             * In Return
             * @enum {string}
             */
            in_return: "nothing" | "office" | "full";
            /**
             * Level
             * @enum {string}
             */
            level: "nothing" | "office" | "full";
            /** Past */
            past: components["schemas"]["Term"][];
            /** Since */
            since: string | null;
            /** Viewer Network */
            viewer_network: string;
        };
        /** AgreementsOut */
        AgreementsOut: {
            /** Agreements */
            agreements: components["schemas"]["AgreementOut"][];
            /** Network */
            network: string;
        };
        /**
         * Alerted
         * @description One State asked, through a network: who is told at once, and who after them.
         */
        Alerted: {
            /** Acknowledge By */
            acknowledge_by: string;
            /** Chain */
            chain: components["schemas"]["AlertStep"][];
            /** First */
            first: components["schemas"]["Card"][];
            /** Jurisdiction */
            jurisdiction: string;
            /** Network */
            network: string | null;
            /** Time Zone */
            time_zone: string;
        };
        /**
         * AlertOut
         * @description What a secretariat must look at; `suspended` while the person's suspension is in force.
         */
        AlertOut: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Details */
            details: {
                [key: string]: string | number | boolean;
            };
            /** Id */
            id: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "listed_a_day" | "reveals_a_day" | "canary" | "urgent_reveal" | "urgent_search";
            /** Network */
            network: string;
            /** Note */
            note: string;
            person: components["schemas"]["ViewerOut"];
            /** Person Id */
            person_id: string;
            /** Reviewed At */
            reviewed_at: string | null;
            /** Suspended */
            suspended: boolean;
        };
        /**
         * AlertsIn
         * @description Whom a consultation would ask, and how urgently.
         */
        AlertsIn: {
            /** Focal Points */
            focal_points: string[];
            /** On Call */
            on_call: components["schemas"]["OnCall"][];
            /**
             * Urgency
             * @enum {string}
             */
            urgency: "normal" | "high" | "critical";
        };
        /**
         * AlertsOut
         * @description What would happen if it were sent now. `on_call` are those asked of the States that were named, in their order;
         *     `alert` is all that they are told outside, in the caller's language: as a push, and the line beneath it in a
         *     letter.
         */
        AlertsOut: {
            /** Alert */
            alert: string;
            /** Beneath */
            beneath: string;
            /** On Call */
            on_call: components["schemas"]["Card"][];
            /** States */
            states: components["schemas"]["Alerted"][];
        };
        /**
         * AlertStep
         * @description A rung of a State's ladder: when it is come to, while nobody acknowledges, and whom it reaches. A secretariat is
         *     not named.
         */
        AlertStep: {
            /** At */
            at: string;
            /** Minutes */
            minutes: number;
            /** People */
            people: components["schemas"]["Card"][];
            /**
             * Rung
             * @enum {string}
             */
            rung: "alternate" | "duty_officer" | "secretariat";
        };
        /**
         * Allowance
         * @description How much of each limit is used: reveals in 24 hours and in one, people shown today (UTC).
         */
        Allowance: {
            listed_day: components["schemas"]["Quota"];
            reveals_day: components["schemas"]["Quota"];
            reveals_hour: components["schemas"]["Quota"];
            /** Suspended At */
            suspended_at: string | null;
            /** Suspended For */
            suspended_for: ("listed_a_day" | "reveals_a_day" | "canary") | null;
        };
        /**
         * AloneEntry
         * @description An entry without an alternate in office: `since` when whoever was named is gone, `begins` when the time of
         *     whoever is named does; both null where nobody was. `successor` follows them. `revision` is for the edit that names
         *     another.
         */
        AloneEntry: {
            /** Begins */
            begins: string | null;
            /** Id */
            id: string;
            /** Jurisdiction */
            jurisdiction: string;
            /** Memberships */
            memberships: components["schemas"]["MembershipOut"][];
            /** Name Original */
            name_original: string;
            /** Name Original Language */
            name_original_language: string;
            /** Name Romanised */
            name_romanised: string;
            /** Names */
            names: {
                [key: string]: string;
            };
            /** Position */
            position: {
                [key: string]: string;
            };
            /** Revision */
            revision: number;
            /** Since */
            since: string | null;
            successor: components["schemas"]["Colleague"] | null;
        };
        /**
         * AloneList
         * @description A page of entries, by State and name.
         */
        AloneList: {
            /** Entries */
            entries: components["schemas"]["AloneEntry"][];
            /** Total */
            total: number;
        };
        /**
         * AnswerIn
         * @description `display_name` corrects the name of an account without an entry.
         */
        AnswerIn: {
            /** Answer */
            answer: string;
            /** Display Name */
            display_name?: string | null;
            /** Granted */
            granted: boolean;
        };
        /** ReadIn */
        app__consultations__schemas__ReadIn: {
            /** Seq */
            seq: number;
        };
        /**
         * ReadIn
         * @description Which notices were read; none named: all of them.
         */
        app__notices__schemas__ReadIn: {
            /**
             * Ids
             * @default []
             */
            ids: string[];
        };
        /**
         * AskedAbilities
         * @description `edit`: whether the reader may correct the entry of whoever asks.
         */
        AskedAbilities: {
            /** Edit */
            edit: boolean;
        };
        /**
         * AskedOut
         * @description The same for whoever answers, with who asks, and their entry: where `changed` is empty, nothing of
         *     it has been corrected since.
         */
        AskedOut: {
            abilities: components["schemas"]["AskedAbilities"];
            /** Answer */
            answer: string;
            /** Answered At */
            answered_at: string | null;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Changed */
            changed: string[];
            /** Display Name */
            display_name: string;
            /** Focal Point Id */
            focal_point_id: string | null;
            /** Granted */
            granted: boolean | null;
            /** Id */
            id: string;
            /** Jurisdiction */
            jurisdiction: string | null;
            /**
             * Kind
             * @enum {string}
             */
            kind: "correction" | "objection" | "erasure";
            /** Person Id */
            person_id: string;
            /** Words */
            words: string;
        };
        /**
         * Assertion
         * @description What `navigator.credentials.get` answered.
         */
        Assertion: {
            /** Id */
            id: string;
            /** Rawid */
            rawId: string;
            response: components["schemas"]["_Signed"];
            /**
             * Type
             * @constant
             */
            type: "public-key";
        };
        /** AssertionIn */
        AssertionIn: {
            credential: components["schemas"]["Assertion"];
        };
        /**
         * Assignee
         * @description One of the correspondent's people; `network` is the one through which they are.
         */
        Assignee: {
            /** Display Name */
            display_name: string;
            /** Display Name Original */
            display_name_original: string;
            /** Names */
            names: {
                [key: string]: string;
            };
            /** Network */
            network: string;
            /** Person */
            person: string;
        };
        /** AssignIn */
        AssignIn: {
            /** Key */
            key: string;
            /** Person */
            person: string;
        };
        /** AtRevision */
        AtRevision: {
            /** Revision */
            revision: number;
        };
        /**
         * AttachIn
         * @description A file that was uploaded before becomes part of the room, under a name and its caveats.
         */
        AttachIn: {
            /** Caveats */
            caveats?: string[];
            despite?: components["schemas"]["Despite"] | null;
            /** File */
            file: string;
            /** Key */
            key: string;
            /** Name */
            name: string;
            /** @default {} */
            terms: components["schemas"]["Terms"];
        };
        /**
         * AuthorityCompetence
         * @description What an authority is competent for; a list that is empty means all instruments, or all stages.
         */
        AuthorityCompetence: {
            /**
             * Function
             * @enum {string}
             */
            function: "sends" | "receives" | "executes";
            /**
             * Instruments
             * @default []
             */
            instruments: string[];
            /**
             * Stages
             * @default []
             */
            stages: string[];
        };
        /**
         * AuthorityIn
         * @description A new one.
         */
        AuthorityIn: {
            /** City */
            city?: {
                [key: string]: string;
            } | null;
            /** Competence */
            competence?: components["schemas"]["AuthorityCompetence"][] | null;
            /** Jurisdiction */
            jurisdiction: string;
            /** Kind */
            kind: string;
            /** Name Original */
            name_original?: string | null;
            /** Name Original Language */
            name_original_language?: string | null;
            /** Names */
            names: {
                [key: string]: string;
            };
            /** Territory */
            territory?: {
                [key: string]: string;
            } | null;
            /** Time Zone */
            time_zone: string;
        };
        /** AuthorityOut */
        AuthorityOut: {
            /** City */
            city: {
                [key: string]: string;
            };
            /** Competence */
            competence: components["schemas"]["AuthorityCompetence"][];
            /** Id */
            id: string;
            /** Jurisdiction */
            jurisdiction: string;
            /** Kind */
            kind: string;
            /** Name Original */
            name_original: string | null;
            /** Name Original Language */
            name_original_language: string | null;
            /** Names */
            names: {
                [key: string]: string;
            };
            /** Territory */
            territory: {
                [key: string]: string;
            };
        };
        /**
         * AuthorityPatch
         * @description An edit; fields left out stay as they are.
         */
        AuthorityPatch: {
            /** City */
            city?: {
                [key: string]: string;
            } | null;
            /** Competence */
            competence?: components["schemas"]["AuthorityCompetence"][] | null;
            /** Kind */
            kind?: string | null;
            /** Name Original */
            name_original?: string | null;
            /** Name Original Language */
            name_original_language?: string | null;
            /** Names */
            names?: {
                [key: string]: string;
            } | null;
            /** Territory */
            territory?: {
                [key: string]: string;
            } | null;
        };
        /**
         * Awake
         * @description A State with the hours that most of its focal points keep; of those one sees `reachable` and `on_duty` count
         *     up to 100, this minute.
         */
        Awake: {
            /**
             * Holiday
             * @description a public holiday there today
             */
            holiday: boolean;
            /** Jurisdiction */
            jurisdiction: string;
            /** On Duty */
            on_duty: number;
            /** Reachable */
            reachable: number;
            /** Time Zone */
            time_zone: string;
            /** Working Days */
            working_days: number[];
            working_hours: components["schemas"]["WorkingHours"];
        };
        /**
         * Away
         * @description Local days on which nobody answers, both included.
         */
        Away: {
            /**
             * End
             * Format: date
             */
            end: string;
            /**
             * Start
             * Format: date
             */
            start: string;
        };
        /**
         * BrowserIn
         * @description A push subscription as the browser gives it (Push API).
         */
        BrowserIn: {
            /** Auth */
            auth: string;
            /** Endpoint */
            endpoint: string;
            /** P256Dh */
            p256dh: string;
        };
        /** BrowserOff */
        BrowserOff: {
            /** Endpoint */
            endpoint: string;
        };
        /** Bye */
        Bye: {
            /**
             * Reason
             * @default restart
             * @constant
             */
            reason: "restart";
            /** Retry After Ms */
            retry_after_ms: number;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "bye";
        };
        /** CalledIn */
        CalledIn: {
            /** At */
            at: string;
            /** Key */
            key: string;
            /** People */
            people: components["schemas"]["Officer"][];
            /** Room */
            room: string;
            /** Seq */
            seq: number;
        };
        /**
         * CallIn
         * @description What was said on the telephone; to be confirmed in writing forthwith (UNTOC article 18(14)).
         */
        CallIn: {
            /** Body */
            body: string;
            despite?: components["schemas"]["Despite"] | null;
            /** Key */
            key: string;
            /** Language */
            language: string;
        };
        /**
         * CallOfficerIn
         * @description Of which silent State one more officer is called in.
         */
        CallOfficerIn: {
            /** Jurisdiction */
            jurisdiction: string;
            /** Key */
            key: string;
        };
        /** CanaryIn */
        CanaryIn: {
            /** Jurisdiction */
            jurisdiction: string;
            /** Name Original */
            name_original: string;
            /** Name Original Language */
            name_original_language: string;
            /** Name Romanised */
            name_romanised: string;
        };
        /** CanaryOut */
        CanaryOut: {
            /** Id */
            id: string;
            /** Jurisdiction */
            jurisdiction: string;
            /** Name Original */
            name_original: string;
            /** Name Original Language */
            name_original_language: string;
            /** Name Romanised */
            name_romanised: string;
            /** Network */
            network: string;
            /** Withdrawn At */
            withdrawn_at: string | null;
        };
        /**
         * Card
         * @description A focal point as one caller may see it; `level` says how much was shown.
         *
         *     Competence is every offence with every measure but for `not_competent`. `stand_in` is who answers while the person
         *     is absent, `alternate` is named on a card that is read alone; neither where the caller may not see them. What is
         *     `reported`, and when the contact details last changed, is for full cards.
         */
        Card: {
            abilities: components["schemas"]["CardAbilities"];
            alternate: components["schemas"]["Colleague"] | null;
            /** Alternate Missing */
            alternate_missing: boolean;
            authority: components["schemas"]["AuthorityOut"];
            /**
             * Confirmed At
             * Format: date-time
             */
            confirmed_at: string;
            /** Contact Changed At */
            contact_changed_at: string | null;
            /**
             * Freshness
             * @enum {string}
             */
            freshness: "fresh" | "due" | "stale";
            /** Id */
            id: string;
            /** Illustrative */
            illustrative: boolean;
            /** Jurisdiction */
            jurisdiction: string;
            /** Languages */
            languages: components["schemas"]["SpokenLanguage"][];
            /**
             * Level
             * @enum {string}
             */
            level: "office" | "full";
            /** Measures */
            measures: string[];
            /** Memberships */
            memberships: components["schemas"]["MembershipOut"][];
            /** Name Original */
            name_original: string;
            /** Name Original Language */
            name_original_language: string;
            /** Name Romanised */
            name_romanised: string;
            /** Names */
            names: {
                [key: string]: string;
            };
            /** Not Competent */
            not_competent: string[][];
            /** Offences */
            offences: string[];
            /** Other Spellings */
            other_spellings: string[];
            /** Position */
            position: {
                [key: string]: string;
            };
            reachability: components["schemas"]["Reachability"];
            /** Reported */
            reported: components["schemas"]["Reported"][];
            /** Revision */
            revision: number;
            stand_in: components["schemas"]["Colleague"] | null;
            /** Territory */
            territory: {
                [key: string]: string;
            };
            /** Time Zone */
            time_zone: string;
            /** Valid Until */
            valid_until: string | null;
            /** Working Days */
            working_days: number[];
            working_hours: components["schemas"]["WorkingHours"];
        };
        /** CardAbilities */
        CardAbilities: {
            /** Consult */
            consult: boolean;
            /** Edit */
            edit: boolean;
        };
        /**
         * Catalogue
         * @description The fields in the order of a sheet, and every sheet there is or could be.
         */
        Catalogue: {
            /** Fields */
            fields: components["schemas"]["FieldOut"][];
            /** Sheets */
            sheets: components["schemas"]["SheetHead"][];
        };
        /** CaughtUp */
        CaughtUp: {
            /** Room */
            room: string;
            /** Seq */
            seq: number;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "caught_up";
        };
        /**
         * Cell
         * @description What one jurisdiction says in one field, in a text of at most 200 characters, from when and where.
         *
         *     `value` is `stated` or `not_stated` in a field that holds words, and one of the others in a field that is asked
         *     with yes or no. Only `not_stated` has no source, no dates and no owner.
         */
        Cell: {
            /**
             * Confirmed By
             * @default
             */
            confirmed_by: string;
            /** Confirmed On */
            confirmed_on?: string | null;
            /** Field */
            field: string;
            /**
             * Link
             * @default
             */
            link: string;
            /** Next Review */
            next_review?: string | null;
            /**
             * Source
             * @default
             */
            source: string;
            /**
             * Text
             * @default
             */
            text: string;
            /**
             * Text Language
             * @default
             */
            text_language: string;
            /**
             * Value
             * @enum {string}
             */
            value: "yes" | "conditions" | "no" | "stated" | "not_stated";
        };
        /** CellChange */
        CellChange: {
            was: components["schemas"]["Cell"];
            will_be: components["schemas"]["Cell"];
        };
        /**
         * ChallengeOut
         * @description `options` is what the browser is given: PublicKeyCredentialCreationOptionsJSON or …RequestOptionsJSON. The cookie
         *     that comes with it must come back with the answer.
         */
        ChallengeOut: {
            /** Options */
            options: {
                [key: string]: unknown;
            };
        };
        /**
         * Change
         * @description One line of a record's history.
         */
        Change: {
            /** Action */
            action: string;
            /** Actor */
            actor: string | null;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Changed */
            changed: string[];
        };
        /**
         * Changes
         * @description How a result differs from when its owner last looked: who is new, whose card changed, who is gone.
         */
        Changes: {
            /** Added */
            added: number;
            /** Changed */
            changed: number;
            /** Gone */
            gone: number;
        };
        /**
         * ChannelIn
         * @description A secure channel may name its system; a tunnel between two States names the other as its peer.
         */
        ChannelIn: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "office_phone" | "duty_phone" | "mobile" | "office_email" | "secure_channel";
            /**
             * Note
             * @default
             */
            note: string;
            /** Peer */
            peer?: string | null;
            /** System */
            system?: ("i24_7" | "ejn_connection" | "iber" | "vpn_pair") | null;
            /** Value */
            value: string;
        };
        /** ChannelOut */
        ChannelOut: {
            /** Id */
            id: string;
            /** Kind */
            kind: string;
            /** Note */
            note: string;
            /** Peer */
            peer: string | null;
            /** System */
            system: string | null;
            /** Value */
            value: string;
        };
        /**
         * ChecklistIn
         * @description How far a point is settled, with a note where there is more to say; `language` marks the note.
         */
        ChecklistIn: {
            despite?: components["schemas"]["Despite"] | null;
            /** Item */
            item: string;
            /** Key */
            key: string;
            /** Language */
            language?: string | null;
            /** Note */
            note?: string | null;
            /** State */
            state: string;
        };
        /**
         * ChecklistMarkOut
         * @description What the log last said about one point: who said it, when, and in which entry.
         */
        ChecklistMarkOut: {
            /** At */
            at: string;
            /** Author */
            author: string;
            /** Item */
            item: string;
            /** Seq */
            seq: number;
            /** State */
            state: string;
        };
        /**
         * ClockOut
         * @description How far one of the States asked has come, and when it is to acknowledge and to answer: targets, computed by the
         *     server, on that State's calendar unless it is critical.
         *
         *     `time_zone` is that State's; `rungs` are the moments at which the ladder goes up by itself while nobody
         *     acknowledges, and `level` says how far it has come (0 to 3).
         */
        ClockOut: {
            /** Acknowledge By */
            acknowledge_by: string;
            /** Answer By */
            answer_by: string | null;
            /** Deadline */
            deadline: string | null;
            /** Deadline Zone */
            deadline_zone: string | null;
            /**
             * Escalate
             * @description whether the caller may go one rung up now
             */
            escalate: boolean;
            /** Jurisdiction */
            jurisdiction: string;
            /** Level */
            level: number;
            /**
             * Mine
             * @description whether it is the caller's own State
             */
            mine: boolean;
            /**
             * Promise
             * @description whether the caller may say by when they will answer, or move it once
             */
            promise: boolean;
            /** Promised By */
            promised_by: string | null;
            /** Reason */
            reason: string | null;
            /** Rungs */
            rungs: string[];
            /** Started At */
            started_at: string;
            /**
             * Status
             * @enum {string}
             */
            status: "opened" | "acknowledged" | "answered" | "closed";
            /** Time Zone */
            time_zone: string;
        };
        /**
         * CloseIn
         * @description How a consultation ends. `central_authority_informed`: the 2001 best practice, always inform it.
         *
         *     `language` marks the note. What else an outcome needs: closing.NEEDED. Some kinds of rooms end without one.
         *     `request_on` is the day of the formal request, where there will be one. `usefulness` is asked for statistics alone:
         *     nobody in the room is shown it.
         */
        CloseIn: {
            /** Central Authority Informed */
            central_authority_informed: boolean;
            despite?: components["schemas"]["Despite"] | null;
            /** Formal Reference */
            formal_reference?: string | null;
            /** Key */
            key: string;
            /** Language */
            language?: string | null;
            /** Note */
            note?: string | null;
            /** Outcome */
            outcome?: string | null;
            /** Request On */
            request_on?: string | null;
            /** Usefulness */
            usefulness?: ("useful" | "partly" | "not_useful") | null;
        };
        /**
         * Colleague
         * @description Somebody named beside a focal point: the alternate, a stand-in.
         */
        Colleague: {
            /** Id */
            id: string;
            /** Name Original */
            name_original: string;
            /** Name Original Language */
            name_original_language: string;
            /** Name Romanised */
            name_romanised: string;
            /** Names */
            names: {
                [key: string]: string;
            };
        };
        /**
         * ComparedField
         * @description One line of a comparison. `open`: what is stated agrees, but not every jurisdiction has stated something.
         */
        ComparedField: {
            /**
             * Contrast
             * @enum {string}
             */
            contrast: "differs" | "alike" | "open";
            /** Field */
            field: string;
        };
        /**
         * Comparison
         * @description Two to four published sheets in the order asked for, and how they stand to each other, line by line.
         */
        Comparison: {
            /** Lines */
            lines: components["schemas"]["ComparedField"][];
            /** Sheets */
            sheets: components["schemas"]["SheetOut"][];
        };
        /**
         * Complaint
         * @description A report as the secretariat reads it.
         */
        Complaint: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Jurisdiction */
            jurisdiction: string | null;
            /** Note */
            note: string;
            /**
             * Problem
             * @enum {string}
             */
            problem: "no_answer" | "bounced" | "wrong_person" | "out_of_date";
            /** Reporter */
            reporter: string | null;
        };
        /**
         * ConfirmationOut
         * @description `by` and `note` are told to the secretariat and to the focal point.
         */
        ConfirmationOut: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** By */
            by: string | null;
            /**
             * Method
             * @enum {string}
             */
            method: "own" | "correspondent" | "phone" | "meeting";
            /** Note */
            note: string | null;
        };
        /**
         * Confirmed
         * @description An entry's confirmations, newest first, and how the caller may confirm it now.
         */
        Confirmed: {
            /** Confirmations */
            confirmations: components["schemas"]["ConfirmationOut"][];
            /**
             * Confirmed At
             * Format: date-time
             */
            confirmed_at: string;
            /**
             * Freshness
             * @enum {string}
             */
            freshness: "fresh" | "due" | "stale";
            /** Methods */
            methods: ("own" | "correspondent" | "phone" | "meeting")[];
        };
        /**
         * ConfirmIn
         * @description How somebody made sure. A focal point says `own`, a correspondent `correspondent`.
         */
        ConfirmIn: {
            /**
             * Method
             * @enum {string}
             */
            method: "own" | "correspondent" | "phone" | "meeting";
            /**
             * Note
             * @default
             */
            note: string;
        };
        /**
         * ContactChangeOut
         * @description What was, and what shall be. `also_at` names entries of the caller's networks that have one of the new numbers
         *     already: two people rarely share a telephone.
         */
        ContactChangeOut: {
            /** Also At */
            also_at: string[];
            /** Focal Point Id */
            focal_point_id: string;
            /** Id */
            id: string;
            /** Jurisdiction */
            jurisdiction: string;
            /** Name Original */
            name_original: string;
            /** Name Original Language */
            name_original_language: string;
            /** Name Romanised */
            name_romanised: string;
            /** Names */
            names: {
                [key: string]: string;
            };
            /** Now */
            now: components["schemas"]["ChannelIn"][];
            /**
             * Proposed At
             * Format: date-time
             */
            proposed_at: string;
            /** Proposed By */
            proposed_by: string | null;
            /** Wanted */
            wanted: components["schemas"]["ChannelIn"][];
        };
        /**
         * ContactWaiting
         * @description A change that waits; its numbers are shown one change at a time.
         */
        ContactWaiting: {
            /** Focal Point Id */
            focal_point_id: string;
            /** Id */
            id: string;
            /** Jurisdiction */
            jurisdiction: string;
            /** Name Original */
            name_original: string;
            /** Name Original Language */
            name_original_language: string;
            /** Name Romanised */
            name_romanised: string;
            /** Names */
            names: {
                [key: string]: string;
            };
            /**
             * Proposed At
             * Format: date-time
             */
            proposed_at: string;
            /** Proposed By */
            proposed_by: string | null;
        };
        /** DecisionIn */
        DecisionIn: {
            /** Agreed */
            agreed: boolean;
        };
        /** DecisionOut */
        DecisionOut: {
            /** Applied */
            applied: boolean;
            /**
             * Decided At
             * Format: date-time
             */
            decided_at: string;
            /** Decided By */
            decided_by: string | null;
            /**
             * Effective From
             * Format: date-time
             */
            effective_from: string;
            /** Reason */
            reason: string;
            /**
             * Status
             * @enum {string}
             */
            status: "member" | "associated" | "partner" | "candidate" | "observer" | "suspended" | "former";
        };
        /**
         * Despite
         * @description A warning about what must not travel that the writer went past: what it was about and why, never the words.
         */
        Despite: {
            /** Categories */
            categories: ("account" | "card" | "document" | "person" | "place")[];
            /**
             * Reason
             * @enum {string}
             */
            reason: "not_personal" | "made_up" | "public" | "needed_now";
        };
        /**
         * DisclosureIn
         * @description What has to be disclosed, in which proceedings and why it speaks for the accused; planned for a day, or `late`.
         *
         *     UNTOC 18(5): notice comes before the disclosure; where that is exceptionally not possible, without delay after.
         */
        DisclosureIn: {
            /** Body */
            body: string;
            despite?: components["schemas"]["Despite"] | null;
            /** Key */
            key: string;
            /** Language */
            language: string;
            /**
             * Late
             * @default false
             */
            late: boolean;
            /** Planned On */
            planned_on?: string | null;
            /**
             * Seq
             * @description the entry that holds the information
             */
            seq: number;
        };
        /**
         * DisclosureOut
         * @description A line of a State's register: `giver` gave the information, `discloser` has to disclose it.
         */
        DisclosureOut: {
            /** At */
            at: string;
            /** Body */
            body?: string | null;
            /**
             * Caveats
             * @default []
             */
            caveats: string[];
            /** Discloser */
            discloser: string | null;
            /** Giver */
            giver: string | null;
            /**
             * Inside
             * @description whether the caller is in the room
             */
            inside: boolean;
            /** Language */
            language?: string | null;
            /** Late */
            late: boolean;
            /** Planned On */
            planned_on: string | null;
            /** Reference */
            reference: string;
            /** Replies */
            replies: components["schemas"]["DisclosureReplyOut"][];
            /** Restriction */
            restriction?: string | null;
            /** Room */
            room: string;
            /** Seq */
            seq: number;
            /**
             * Waits
             * @description whether the caller's State has still to reply
             */
            waits: boolean;
            /** Withdrawn */
            withdrawn: boolean;
        };
        /**
         * DisclosurePage
         * @description The newest notices first; `more` says whether there are older ones.
         */
        DisclosurePage: {
            /** Disclosures */
            disclosures: components["schemas"]["DisclosureOut"][];
            /** More */
            more: boolean;
        };
        /**
         * DisclosureReplyIn
         * @description What the side that gave the information says to a notice. It decides nothing: the disclosing State's law does.
         */
        DisclosureReplyIn: {
            /** Body */
            body?: string | null;
            despite?: components["schemas"]["Despite"] | null;
            /** Key */
            key: string;
            /** Language */
            language?: string | null;
            /**
             * Reply
             * @enum {string}
             */
            reply: "noted" | "agreed" | "consult" | "delay";
        };
        /** DisclosureReplyOut */
        DisclosureReplyOut: {
            /** At */
            at: string;
            /** Body */
            body?: string | null;
            /**
             * Caveats
             * @default []
             */
            caveats: string[];
            /** Language */
            language?: string | null;
            /**
             * Reply
             * @enum {string}
             */
            reply: "noted" | "agreed" | "consult" | "delay";
            /** Restriction */
            restriction?: string | null;
            /** Seq */
            seq: number;
        };
        /**
         * Draft
         * @description The next version as it stands, for those who may edit it, beside what is published.
         */
        Draft: {
            abilities: components["schemas"]["SheetAbilities"];
            /** Cells */
            cells: components["schemas"]["Cell"][];
            /** Changes */
            changes: components["schemas"]["CellChange"][];
            /** Drafted At */
            drafted_at: string | null;
            /** History */
            history: components["schemas"]["SheetAct"][];
            /** Illustrative */
            illustrative: boolean;
            /** Jurisdiction */
            jurisdiction: string;
            /** Names */
            names: {
                [key: string]: string;
            };
            /** Revision */
            revision: number;
            /** Version */
            version: number;
        };
        /**
         * DraftOut
         * @description A form as far as it is filled in, and when it was last saved.
         */
        DraftOut: {
            /** At */
            at: string;
            form: components["schemas"]["OpeningForm"];
            /** Key */
            key: string;
        };
        /**
         * DraftPatch
         * @description Cells to write over those of the same field; the others stay.
         */
        DraftPatch: {
            /** Cells */
            cells: components["schemas"]["Cell"][];
            /** Revision */
            revision: number;
        };
        /**
         * DueCount
         * @description How many entries of a jurisdiction in a network are due, and how many stale.
         */
        DueCount: {
            /** Due */
            due: number;
            /** Jurisdiction */
            jurisdiction: string;
            /** Network */
            network: string;
            /** Stale */
            stale: number;
        };
        /**
         * DueEntry
         * @description An entry that wants confirming.
         */
        DueEntry: {
            /**
             * Confirmed At
             * Format: date-time
             */
            confirmed_at: string;
            /**
             * Freshness
             * @enum {string}
             */
            freshness: "fresh" | "due" | "stale";
            /** Id */
            id: string;
            /** Illustrative */
            illustrative: boolean;
            /** Jurisdiction */
            jurisdiction: string;
            /** Memberships */
            memberships: components["schemas"]["MembershipOut"][];
            /** Method */
            method: ("own" | "correspondent" | "phone" | "meeting") | null;
            /** Name Original */
            name_original: string;
            /** Name Original Language */
            name_original_language: string;
            /** Name Romanised */
            name_romanised: string;
            /** Names */
            names: {
                [key: string]: string;
            };
            /** Position */
            position: {
                [key: string]: string;
            };
        };
        /**
         * DueList
         * @description A page of entries, the longest unconfirmed first, and all counts.
         */
        DueList: {
            /** Counts */
            counts: components["schemas"]["DueCount"][];
            /** Entries */
            entries: components["schemas"]["DueEntry"][];
            /** Total */
            total: number;
        };
        /**
         * DutyDesk
         * @description What goes with a roster: the latest notes and tests, newest first, and who is on duty now.
         */
        DutyDesk: {
            /** Notes */
            notes: components["schemas"]["DutyNoteOut"][];
            /** On Duty */
            on_duty: string[];
            /** Tests */
            tests: components["schemas"]["DutyTestOut"][];
        };
        /**
         * DutyLine
         * @description A duty number of an office; no person's name stands on a sheet. `duty` is when it is answered in the seven days
         *     from the sheet's moment on, weekly windows and dated shifts alike, without the days in `away`.
         */
        DutyLine: {
            /** Authority */
            authority: {
                [key: string]: string;
            };
            /** Away */
            away: components["schemas"]["Away"][];
            /**
             * Confirmed At
             * Format: date-time
             */
            confirmed_at: string;
            /** Duty */
            duty: components["schemas"]["Shift"][];
            /**
             * Freshness
             * @enum {string}
             */
            freshness: "fresh" | "due" | "stale";
            /** Jurisdiction */
            jurisdiction: string;
            /** Languages */
            languages: string[];
            /** Note */
            note: string;
            /** Number */
            number: string;
            /** Time Zone */
            time_zone: string;
        };
        /**
         * DutyNoteIn
         * @description What whoever comes on duty should know; no case by name.
         */
        DutyNoteIn: {
            /** Text */
            text: string;
        };
        /** DutyNoteOut */
        DutyNoteOut: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** By */
            by: string;
            /** Text */
            text: string;
        };
        /**
         * DutySheet
         * @description Dated, of one's own network, and marked with whom it was made for.
         */
        DutySheet: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Id */
            id: string;
            /** Lines */
            lines: components["schemas"]["DutyLine"][];
            made_for: components["schemas"]["ViewerOut"];
            /** Network */
            network: string;
        };
        /** DutySheetIn */
        DutySheetIn: {
            /** Network */
            network: string;
        };
        /**
         * DutyTestOut
         * @description Somebody on duty was sent a test; `seen_at` once they opened it.
         */
        DutyTestOut: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** By */
            by: string;
            /** Focal Point Id */
            focal_point_id: string;
            /** Seen At */
            seen_at: string | null;
        };
        /** DutyWindow */
        DutyWindow: {
            /** End */
            end: string;
            /** Start */
            start: string;
            /** Weekday */
            weekday: number;
        };
        /**
         * EndToEnd
         * @description How a body was sealed by its writer, for its readers alone: refused (`end_to_end`), and never sent.
         */
        EndToEnd: {
            /** Epoch */
            epoch: number;
            /** Key Id */
            key_id: string;
            /** Scheme */
            scheme: string;
        };
        /**
         * EnrolIn
         * @description Somebody new, as their provider knows them, with a first grant: behind an entry, whose names they carry, or by
         *     a name of their own. Without a provider they will sign in with a passkey, and have to be invited.
         */
        EnrolIn: {
            /** Display Name */
            display_name?: string | null;
            /** Focal Point */
            focal_point?: string | null;
            grant: components["schemas"]["GrantIn"];
            /** Issuer */
            issuer?: string | null;
            /** Jurisdiction */
            jurisdiction?: string | null;
            /** Subject */
            subject?: string | null;
        };
        /** EntryFrame */
        EntryFrame: {
            /** At */
            at: string;
            /** Author */
            author: string;
            /** Body */
            body: string | null;
            /** Caveats */
            caveats: string[];
            /** Data */
            data: {
                [key: string]: unknown;
            };
            /**
             * Key
             * @description there for the sender's own sockets only
             */
            key?: string | null;
            /**
             * Kind
             * @enum {string}
             */
            kind: "opened" | "joined" | "left" | "closed" | "message" | "answer" | "acknowledged" | "correction" | "withdrawal" | "checklist" | "restricted" | "accepted" | "information" | "disclosure" | "disclosure_reply" | "escalated" | "promised" | "phoned" | "urgency" | "held" | "released" | "assigned" | "glass_broken" | "file" | "scanned" | "proposed" | "agreed" | "declined" | "frozen" | "resumed" | "offered" | "taken_over" | "lapsed" | "subject";
            /** Language */
            language: string | null;
            /** Reply To */
            reply_to: number | null;
            /** Room */
            room: string;
            /** Seq */
            seq: number;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "entry";
        };
        /**
         * EntryOut
         * @description A fact of a room's log. `body` is null for a kind without one, once it was corrected or withdrawn, and for those
         *     who have not accepted its caveats.
         */
        EntryOut: {
            /** At */
            at: string;
            /** Author */
            author: string;
            /** Body */
            body: string | null;
            /** Caveats */
            caveats: string[];
            /** Data */
            data: {
                [key: string]: unknown;
            };
            /**
             * Key
             * @description the sender's own key, for the sender only
             */
            key: string | null;
            /**
             * Kind
             * @enum {string}
             */
            kind: "opened" | "joined" | "left" | "closed" | "message" | "answer" | "acknowledged" | "correction" | "withdrawal" | "checklist" | "restricted" | "accepted" | "information" | "disclosure" | "disclosure_reply" | "escalated" | "promised" | "phoned" | "urgency" | "held" | "released" | "assigned" | "glass_broken" | "file" | "scanned" | "proposed" | "agreed" | "declined" | "frozen" | "resumed" | "offered" | "taken_over" | "lapsed" | "subject";
            /** Language */
            language: string | null;
            /** Reply To */
            reply_to: number | null;
            /** Room */
            room: string;
            /** Seq */
            seq: number;
        };
        /**
         * EntryPage
         * @description Entries in ascending seq; `more` says whether there are further ones in the direction asked.
         */
        EntryPage: {
            /** Entries */
            entries: components["schemas"]["EntryOut"][];
            /** Last Seq */
            last_seq: number;
            /** More */
            more: boolean;
        };
        /**
         * EscalateIn
         * @description Whose ladder goes up: that of one of the States asked.
         */
        EscalateIn: {
            /** Jurisdiction */
            jurisdiction: string;
            /** Key */
            key: string;
        };
        /**
         * ExportIn
         * @description Which published sheets, all when none is named.
         */
        ExportIn: {
            /**
             * Format
             * @enum {string}
             */
            format: "csv" | "json";
            /**
             * Of
             * @default []
             */
            of: string[];
        };
        /** Facets */
        Facets: {
            /** Freshness */
            freshness: components["schemas"]["FacetValue"][];
            /** Jurisdiction */
            jurisdiction: components["schemas"]["FacetValue"][];
            /** Language */
            language: components["schemas"]["FacetValue"][];
            /** Measure */
            measure: components["schemas"]["FacetValue"][];
            /** Network */
            network: components["schemas"]["FacetValue"][];
            /** Offence */
            offence: components["schemas"]["FacetValue"][];
            /** Reachable */
            reachable: components["schemas"]["FacetValue"][];
            /** Role */
            role: components["schemas"]["FacetValue"][];
        };
        /**
         * FacetValue
         * @description A value and how many; `count_is_floor` means "100+".
         */
        FacetValue: {
            /** Count */
            count: number;
            /** Count Is Floor */
            count_is_floor: boolean;
            /** Value */
            value: string;
        };
        /**
         * Fallback
         * @description Where to turn when nobody fits: somebody (`card`, by `channel`), an office, or the secretariat of `network`.
         */
        Fallback: {
            authority?: components["schemas"]["AuthorityOut"] | null;
            card?: components["schemas"]["Card"] | null;
            channel?: components["schemas"]["Advised"] | null;
            /**
             * Kind
             * @enum {string}
             */
            kind: "national_correspondent" | "central_authority" | "network_secretariat";
            /** Network */
            network?: string | null;
            /**
             * Reasons
             * @default []
             */
            reasons: components["schemas"]["Reason"][];
            /**
             * Why
             * @enum {string}
             */
            why: "nobody_listed" | "nobody_competent" | "nobody_at_stage";
        };
        /**
         * FieldOut
         * @description A line of every sheet. `measures` and `before_asking` say when it matters before a consultation is opened.
         */
        FieldOut: {
            /** Before Asking */
            before_asking: boolean;
            /** Code */
            code: string;
            /**
             * Group
             * @enum {string}
             */
            group: "authority" | "form" | "law" | "measures" | "assets" | "victims" | "practice";
            /** Labels */
            labels: {
                [key: string]: string;
            };
            /** Measures */
            measures: string[];
            /**
             * Value Type
             * @enum {string}
             */
            value_type: "answer" | "statement";
        };
        /**
         * FileOut
         * @description A file of a room. `name` is null for those who have not accepted its caveats, and once it was withdrawn; `type`
         *     until its content said it. One that was found clean and shows `pictures` is handed over to nobody where victims are
         *     spared.
         */
        FileOut: {
            /** At */
            at: string;
            /** Author */
            author: string;
            /** File */
            file: string;
            /** Name */
            name: string | null;
            /** Pictures */
            pictures: boolean;
            /** Seq */
            seq: number;
            /** Size */
            size: number;
            /**
             * State
             * @enum {string}
             */
            state: "waiting" | "held" | "clean" | "infected" | "refused";
            /** Type */
            type: string | null;
        };
        /**
         * FindIn
         * @description What is looked for, and from where on: the `next` of the page before.
         */
        FindIn: {
            /** Position */
            position?: string | null;
            /** Words */
            words: string;
        };
        /** FirstPasskeyIn */
        FirstPasskeyIn: {
            credential: components["schemas"]["Registration"];
            /** Name */
            name: string;
            /** Token */
            token: string;
        };
        /**
         * FirstStepsOut
         * @description When the caller took note of the rules of the house; null before.
         */
        FirstStepsOut: {
            /** Informed At */
            informed_at: string | null;
        };
        /**
         * FocalPointPatch
         * @description An edit. `revision` is the one that was read; fields left out stay as they are.
         *
         *     `memberships` replaces the roles in the networks the caller keeps. A `valid_…` of null ends the limit; an
         *     `alternate_id` of null is refused: an alternate is mandatory.
         */
        FocalPointPatch: {
            /** Absences */
            absences?: components["schemas"]["Absence"][] | null;
            /** Alternate Id */
            alternate_id?: string | null;
            /** Authority Id */
            authority_id?: string | null;
            /** Channels */
            channels?: components["schemas"]["ChannelIn"][] | null;
            /** Confirmed */
            confirmed?: true | null;
            /** Duty */
            duty?: components["schemas"]["DutyWindow"][] | null;
            /** Languages */
            languages?: components["schemas"]["SpokenLanguage"][] | null;
            /** Measures */
            measures?: string[] | null;
            /** Memberships */
            memberships?: components["schemas"]["MembershipIn"][] | null;
            /** Name Original */
            name_original?: string | null;
            /** Name Original Language */
            name_original_language?: string | null;
            /** Name Romanised */
            name_romanised?: string | null;
            /** Names */
            names?: {
                [key: string]: string;
            } | null;
            /** Not Competent */
            not_competent?: string[][] | null;
            /** Offences */
            offences?: string[] | null;
            /** Other Spellings */
            other_spellings?: string[] | null;
            /** Position */
            position?: {
                [key: string]: string;
            } | null;
            /** Revision */
            revision: number;
            /** Territory */
            territory?: {
                [key: string]: string;
            } | null;
            /** Time Zone */
            time_zone?: string | null;
            /** Valid From */
            valid_from?: string | null;
            /** Valid Until */
            valid_until?: string | null;
            /** Working Days */
            working_days?: number[] | null;
            working_hours?: components["schemas"]["WorkingHours"] | null;
        };
        /** Follow */
        Follow: {
            /** After */
            after: number | null;
            /** Room */
            room: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "follow";
        };
        /**
         * ForJurisdiction
         * @description The advice for one jurisdiction, best first; `gap_noted` says that secretariats were told of a gap.
         *
         *     `secure` are the secure channels between it and the caller's own, as the register has them.
         */
        ForJurisdiction: {
            /** Advice */
            advice: components["schemas"]["Advice"][];
            fallback: components["schemas"]["Fallback"] | null;
            /** Gap Noted */
            gap_noted: boolean;
            /** Jurisdiction */
            jurisdiction: string;
            /** Secure */
            secure: components["schemas"]["LinkOut"][];
        };
        /**
         * ForumIn
         * @description A room for a whole network, opened by its secretariat with a first announcement.
         */
        ForumIn: {
            /** Announcement */
            announcement: string;
            despite?: components["schemas"]["Despite"] | null;
            /** Key */
            key: string;
            /** Language */
            language: string;
            /** Network */
            network: string;
            /** Subject */
            subject: string;
        };
        /**
         * Found
         * @description A page of hits in the one order: name match, competence asked for, shared language, reachable now, freshness.
         */
        Found: {
            /** Degraded */
            degraded: boolean;
            facets: components["schemas"]["Facets"];
            /** Hits */
            hits: components["schemas"]["Hit"][];
            /** Illustrative */
            illustrative: boolean;
            /** Total */
            total: number;
            /** Total Is Floor */
            total_is_floor: boolean;
        };
        /**
         * FoundPage
         * @description Subjects first, then entries: of the newest consultations first, in each the newest first.
         */
        FoundPage: {
            /** Hits */
            hits: components["schemas"]["Passage"][];
            /**
             * Looked
             * @description how many entries were looked through for this page
             */
            looked: number;
            /**
             * Next
             * @description `position` of the next page; null when everything was looked through
             */
            next: string | null;
        };
        /**
         * FrozenRoom
         * @description A room that waits for somebody of a State, as a secretariat sees it: never what it is about. `missing` are the
         *     States of which nobody is left to lead, or to let go of a closed room that they hold.
         */
        FrozenRoom: {
            /**
             * Frozen At
             * @description since when it stands still, or nobody of them has been in it
             */
            frozen_at: string;
            /** Held By */
            held_by: string[];
            /** Id */
            id: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "consultation" | "urgent" | "information" | "route" | "joint" | "forum";
            /** Missing */
            missing: string[];
            /** Reference */
            reference: string;
            /** Requested Jurisdictions */
            requested_jurisdictions: string[];
            /** Requesting Jurisdiction */
            requesting_jurisdiction: string | null;
        };
        /**
         * GapOut
         * @description Somebody asked whom to turn to, and nobody was there; what they did not ask for is empty.
         */
        GapOut: {
            /** Asked From */
            asked_from: string | null;
            /**
             * First At
             * Format: date-time
             */
            first_at: string;
            /** Id */
            id: string;
            /** Jurisdiction */
            jurisdiction: string;
            /**
             * Last At
             * Format: date-time
             */
            last_at: string;
            /** Measure */
            measure: string;
            /** Network */
            network: string;
            /** Offence */
            offence: string;
            /** Stage */
            stage: string;
            /** Times */
            times: number;
        };
        /**
         * Gathered
         * @description The people of one stop, of both professions, as far as the caller may see them.
         */
        Gathered: {
            /** Investigators */
            investigators: components["schemas"]["Member"][];
            /** Jurisdiction */
            jurisdiction: string;
            /**
             * Part
             * @enum {string}
             */
            part: "origin" | "transit" | "destination";
            /** Prosecutors */
            prosecutors: components["schemas"]["Member"][];
        };
        /**
         * GiveShift
         * @description Gives a shift to somebody else; a swap is two of them.
         */
        GiveShift: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "give";
            /** Focal Point Id */
            focal_point_id: string;
            /**
             * Start
             * Format: date-time
             */
            start: string;
            /** To */
            to: string;
        };
        /** GlassAbilities */
        GlassAbilities: {
            /** Decide */
            decide: boolean;
            /** End */
            end: boolean;
            /** Read */
            read: boolean;
        };
        /** GlassDecisionIn */
        GlassDecisionIn: {
            /** Agreed */
            agreed: boolean;
        };
        /**
         * GlassIn
         * @description Which consultation, why, and for how long. The reason is read by everybody in the room.
         */
        GlassIn: {
            /** Minutes */
            minutes: number;
            /** Reason */
            reason: string;
            /** Reference */
            reference: string;
        };
        /**
         * GlassOut
         * @description A request and what became of it; never what the consultation is about. `reason` is empty once the room is
         *     purged, `until` is when the reading ends or ended.
         */
        GlassOut: {
            abilities: components["schemas"]["GlassAbilities"];
            /** Asked At */
            asked_at: string;
            /** Asked By */
            asked_by: string;
            /** Decided At */
            decided_at: string | null;
            /** Decided By */
            decided_by: string | null;
            /** Id */
            id: string;
            /** Minutes */
            minutes: number;
            /** Network */
            network: string;
            /** Reason */
            reason: string;
            /** Reference */
            reference: string;
            /** Requested Jurisdictions */
            requested_jurisdictions: string[];
            /** Requesting Jurisdiction */
            requesting_jurisdiction: string | null;
            /**
             * State
             * @enum {string}
             */
            state: "asked" | "refused" | "lapsed" | "open" | "over";
            /** Until */
            until: string | null;
        };
        /**
         * GlassPage
         * @description A stretch of the log that is read, in ascending seq; caveats stand beside the words and do not hold them back.
         */
        GlassPage: {
            /** Entries */
            entries: components["schemas"]["EntryOut"][];
            /** More */
            more: boolean;
            /** Participants */
            participants: components["schemas"]["ParticipantOut"][];
            request: components["schemas"]["GlassOut"];
            /** Subject */
            subject: string;
        };
        /**
         * GrantAbilities
         * @description `agree`: be the second person; `attest`: say that it is still right, unless one did last.
         */
        GrantAbilities: {
            /** Agree */
            agree: boolean;
            /** Attest */
            attest: boolean;
            /** Change */
            change: boolean;
        };
        /**
         * GrantIn
         * @description A role to be given. A correspondent and a steward are of a State; `valid_until` is a year ahead at most.
         */
        GrantIn: {
            /** Authority */
            authority?: string | null;
            /** Jurisdiction */
            jurisdiction?: string | null;
            /** Network */
            network?: string | null;
            /**
             * Role
             * @enum {string}
             */
            role: "focal_point" | "correspondent" | "steward" | "liaison" | "secretariat" | "cosigner" | "auditor" | "operator" | "guest" | "interpreter";
            /**
             * Valid Until
             * Format: date-time
             */
            valid_until: string;
        };
        /**
         * GrantOut
         * @description `standing` is that of the person's State in the network: full, observer or suspended.
         */
        GrantOut: {
            /** Jurisdiction */
            jurisdiction: string | null;
            /** Network */
            network: string | null;
            /** Role */
            role: string;
            /** Standing */
            standing: string;
            /** Valid Until */
            valid_until: string | null;
        };
        /**
         * HeldField
         * @description What one column says. Somebody else, an entry, an authority is told by name (by language), a consultation by its
         *     reference; null for what the reader may not see any more.
         */
        HeldField: {
            /**
             * Name
             * @enum {string}
             */
            name: "absences" | "action" | "address" | "agreed" | "agreed_at" | "agreed_by" | "alternate_id" | "answer" | "answered_at" | "answered_by" | "asked_at" | "at" | "attested_at" | "attested_by" | "authority_id" | "awaited" | "beyond" | "body" | "browser" | "by" | "caveats" | "confirmed_at" | "confirmed_by" | "content" | "created_at" | "day" | "decided_at" | "decided_by" | "device_bound" | "digest" | "display_name" | "display_name_original" | "duty" | "ended_at" | "exempt" | "expires_at" | "focal_point_id" | "format" | "given_at" | "given_by" | "granted" | "illustrative" | "informed_at" | "issuer" | "joined_at" | "jurisdiction" | "kind" | "language" | "languages" | "last_ok_at" | "left_at" | "letters" | "level" | "lifted_at" | "lifted_by" | "looked_at" | "mailed_at" | "measures" | "method" | "minutes" | "kept_unread" | "muted" | "name" | "name_original" | "name_original_language" | "name_romanised" | "names" | "network" | "new_device" | "not_competent" | "note" | "number" | "offences" | "opened_at" | "other_spellings" | "peer" | "person_id" | "position" | "problem" | "proposed_at" | "proposed_by" | "purpose" | "pushed_at" | "quiet_end" | "quiet_start" | "read_at" | "read_seq" | "reason" | "reply_to" | "resolved_at" | "result" | "retired_at" | "reviewed_at" | "reviewed_by" | "role" | "room_id" | "seen_at" | "sent_at" | "seq" | "settled_at" | "shifts" | "show_reference" | "side" | "size" | "standing" | "started_at" | "state" | "strong_at" | "subject" | "successor_id" | "system" | "term" | "territory" | "time_zone" | "type" | "until" | "urgent" | "used_at" | "valid_from" | "valid_until" | "value" | "voice" | "watched" | "words" | "working_days" | "working_hours";
            value: components["schemas"]["JsonValue"];
        };
        /**
         * HeldPage
         * @description A page, newest first; `more` when older ones follow.
         */
        HeldPage: {
            /** More */
            more: boolean;
            /** Records */
            records: components["schemas"]["HeldRecord"][];
        };
        /**
         * HeldRecord
         * @description One row; what is empty in it is left out.
         */
        HeldRecord: {
            /** Fields */
            fields: components["schemas"]["HeldField"][];
        };
        /**
         * Helper
         * @description Somebody without an entry in the directory who could be asked into a room; `until` is when their grant ends.
         */
        Helper: {
            /** Display Name */
            display_name: string;
            /** Display Name Original */
            display_name_original: string;
            /** Jurisdiction */
            jurisdiction: string | null;
            /** Names */
            names: {
                [key: string]: string;
            };
            /** Network */
            network: string;
            /** Person */
            person: string;
            /**
             * Role
             * @enum {string}
             */
            role: "lead" | "member" | "guest" | "interpreter" | "liaison" | "secretariat";
            /** Until */
            until: string | null;
        };
        /** Hit */
        Hit: {
            card: components["schemas"]["Card"];
            match: components["schemas"]["MatchOut"] | null;
        };
        /**
         * HoldIn
         * @description Why a room must be kept, or need not be any longer; said in the room.
         */
        HoldIn: {
            despite?: components["schemas"]["Despite"] | null;
            /** Key */
            key: string;
            /** Language */
            language: string;
            /** Reason */
            reason: string;
        };
        /**
         * Holding
         * @description How much of one group is held, in all and of each kind, and whether it `stays` when the person asks for
         *     erasure.
         */
        Holding: {
            /**
             * Group
             * @enum {string}
             */
            group: "account" | "grants" | "sessions" | "entry" | "contacts" | "reveals_of_me" | "reveals_by_me" | "listings" | "consultations" | "messages" | "drafts" | "kept" | "notices" | "reports" | "reported" | "requests" | "watch" | "audit";
            /** Kinds */
            kinds: components["schemas"]["KindHeld"][];
            /** Number */
            number: number;
            /** Stays */
            stays: boolean;
        };
        /** HoldingsOut */
        HoldingsOut: {
            /** Holdings */
            holdings: components["schemas"]["Holding"][];
        };
        /**
         * HolidayIn
         * @description A day of the calendar put right: a public holiday after all, or none.
         */
        HolidayIn: {
            /** Closed */
            closed: boolean;
            /**
             * Day
             * Format: date
             */
            day: string;
        };
        /** HTTPValidationError */
        HTTPValidationError: {
            /** Detail */
            detail?: components["schemas"]["ValidationError"][];
        };
        /**
         * Imported
         * @description `stored` is False for a rehearsal.
         */
        Imported: {
            /** Sheets */
            sheets: components["schemas"]["ImportedSheet"][];
            /** Stored */
            stored: boolean;
        };
        /**
         * ImportedSheet
         * @description What an import does to the draft of one sheet. `revision` is the draft's as it is now.
         */
        ImportedSheet: {
            /** Changes */
            changes: components["schemas"]["CellChange"][];
            /** Jurisdiction */
            jurisdiction: string;
            /** Revision */
            revision: number;
        };
        /**
         * Incoming
         * @description A consultation that was asked of the correspondent's State (`jurisdiction`) through `network`, with those of that
         *     State in it, and how far that State has come with it.
         */
        Incoming: {
            /** Acknowledge By */
            acknowledge_by: string | null;
            /** Assigned To */
            assigned_to: string | null;
            /** Id */
            id: string;
            /** Jurisdiction */
            jurisdiction: string;
            /** Network */
            network: string;
            /** Opened At */
            opened_at: string;
            /** People */
            people: components["schemas"]["Named"][];
            /** Reference */
            reference: string;
            /** Requested Jurisdictions */
            requested_jurisdictions: string[];
            /** Requesting Jurisdiction */
            requesting_jurisdiction: string | null;
            /**
             * Status
             * @enum {string}
             */
            status: "opened" | "acknowledged" | "answered" | "closed";
            /**
             * Urgency
             * @enum {string}
             */
            urgency: "normal" | "high" | "critical";
        };
        /**
         * IncomingOut
         * @description The oldest that nobody has acknowledged come first; `people` are those to whom they can be given.
         */
        IncomingOut: {
            /** Consultations */
            consultations: components["schemas"]["Incoming"][];
            /** People */
            people: components["schemas"]["Assignee"][];
        };
        /**
         * InformationIn
         * @description Information given unasked. `exculpatory_notice` is always among its caveats (UNTOC 18(5)).
         *
         *     `vouched`: the sender says that both authorities are competent; needed where the directory does not say so.
         */
        InformationIn: {
            /** Body */
            body: string;
            /**
             * Caveats
             * @default []
             */
            caveats: string[];
            despite?: components["schemas"]["Despite"] | null;
            /**
             * Instruments
             * @default []
             */
            instruments: string[];
            /** Key */
            key: string;
            /** Language */
            language: string;
            /** @default {} */
            terms: components["schemas"]["Terms"];
            /**
             * Vouched
             * @default false
             */
            vouched: boolean;
        };
        /**
         * InvitationOut
         * @description Whom it is for and how long it counts. `only_device_bound`: a role asks for a key that cannot be copied.
         */
        InvitationOut: {
            /** Display Name */
            display_name: string;
            /** Display Name Original */
            display_name_original: string;
            /**
             * Expires At
             * Format: date-time
             */
            expires_at: string;
            /** Language */
            language: string;
            /** Names */
            names: {
                [key: string]: string;
            };
            /** Only Device Bound */
            only_device_bound: boolean;
        };
        /**
         * InviteIn
         * @description `address` is for whoever has no entry: behind one, the letter goes to its office address and nowhere else.
         *     `language` is that of the letter, and from then on theirs; without it, as it is.
         */
        InviteIn: {
            /** Address */
            address?: string | null;
            /** Language */
            language?: ("en" | "ru" | "ar" | "es" | "fr" | "pt") | null;
        };
        /**
         * JoiningEntry
         * @description Who it is, as their office card says it: whoever agrees looks first.
         */
        JoiningEntry: {
            authority: components["schemas"]["AuthorityOut"];
            /** Id */
            id: string;
            /** Jurisdiction */
            jurisdiction: string;
            /** Name Original */
            name_original: string;
            /** Name Original Language */
            name_original_language: string;
            /** Name Romanised */
            name_romanised: string;
            /** Names */
            names: {
                [key: string]: string;
            };
            /** Position */
            position: {
                [key: string]: string;
            };
        };
        /** JoiningIn */
        JoiningIn: {
            /** Focal Point */
            focal_point: string;
            /** Network */
            network: string;
            /** Role */
            role: string;
        };
        /**
         * JoiningWaiting
         * @description `agree`: the caller keeps the entry, or is the person; who cannot proposed it, and no `entry` is told to them
         *     that is hidden from them by now.
         */
        JoiningWaiting: {
            /** Agree */
            agree: boolean;
            entry: components["schemas"]["JoiningEntry"] | null;
            /** Id */
            id: string;
            /** Network */
            network: string;
            /**
             * Proposed At
             * Format: date-time
             */
            proposed_at: string;
            /** Proposed By */
            proposed_by: string | null;
            /** Role */
            role: string;
        };
        JsonValue: unknown;
        /**
         * JurisdictionOut
         * @description `aliases` are what else it is called: in its own languages, formerly, otherwise spelt.
         */
        JurisdictionOut: {
            /** Aliases */
            aliases: string[];
            /** Cities */
            cities: {
                [key: string]: {
                    [key: string]: string;
                };
            };
            /** Code */
            code: string;
            /** Names */
            names: {
                [key: string]: string;
            };
            /** Time Zones */
            time_zones: string[];
            /** Weekend */
            weekend: number[];
        };
        /** KeepUnreadIn */
        KeepUnreadIn: {
            /** Kept */
            kept: boolean;
        };
        /**
         * Kept
         * @description Cards, newest first. `gone` is how many more were kept that the caller cannot see now, for whatever reason;
         *     `changed` are the favourites whose cards changed since the caller last opened them.
         */
        Kept: {
            /** Cards */
            cards: components["schemas"]["Card"][];
            /**
             * Changed
             * @default []
             */
            changed: string[];
            /** Gone */
            gone: number;
        };
        /**
         * KeptEntry
         * @description A focal point as its secretariat keeps it, but for its numbers: whoever wants these asks for the record.
         *
         *     `stand_ins` are whom the absences name, where they are in the directory now.
         */
        KeptEntry: {
            abilities: components["schemas"]["CardAbilities"];
            /** Absences */
            absences: components["schemas"]["Absence"][];
            alternate: components["schemas"]["Colleague"] | null;
            /** Alternate Id */
            alternate_id: string | null;
            /** Alternate Missing */
            alternate_missing: boolean;
            authority: components["schemas"]["AuthorityOut"];
            /**
             * Confirmed At
             * Format: date-time
             */
            confirmed_at: string;
            /** Confirmed By */
            confirmed_by: string | null;
            /** Contact Changed At */
            contact_changed_at: string | null;
            /** Duty */
            duty: components["schemas"]["DutyWindow"][];
            /**
             * Freshness
             * @enum {string}
             */
            freshness: "fresh" | "due" | "stale";
            /** History */
            history: components["schemas"]["Change"][];
            /** Id */
            id: string;
            /** Illustrative */
            illustrative: boolean;
            /** Jurisdiction */
            jurisdiction: string;
            /** Languages */
            languages: components["schemas"]["SpokenLanguage"][];
            /**
             * Level
             * @enum {string}
             */
            level: "office" | "full";
            /** Measures */
            measures: string[];
            /** Memberships */
            memberships: components["schemas"]["MembershipOut"][];
            /** Name Original */
            name_original: string;
            /** Name Original Language */
            name_original_language: string;
            /** Name Romanised */
            name_romanised: string;
            /** Names */
            names: {
                [key: string]: string;
            };
            /** Not Competent */
            not_competent: string[][];
            /** Offences */
            offences: string[];
            /** Other Spellings */
            other_spellings: string[];
            /** Position */
            position: {
                [key: string]: string;
            };
            reachability: components["schemas"]["Reachability"];
            /** Reported */
            reported: components["schemas"]["Reported"][];
            /** Revision */
            revision: number;
            /** Shifts */
            shifts: components["schemas"]["Shift"][];
            stand_in: components["schemas"]["Colleague"] | null;
            /** Stand Ins */
            stand_ins: components["schemas"]["Colleague"][];
            /** Territory */
            territory: {
                [key: string]: string;
            };
            /** Time Zone */
            time_zone: string;
            /** Valid From */
            valid_from: string | null;
            /** Valid Until */
            valid_until: string | null;
            /** Working Days */
            working_days: number[];
            working_hours: components["schemas"]["WorkingHours"];
        };
        /**
         * KeptGrant
         * @description A grant as those who keep it see it; `attest_by` is when somebody must have said that it is still right.
         */
        KeptGrant: {
            abilities: components["schemas"]["GrantAbilities"];
            /**
             * Attest By
             * Format: date-time
             */
            attest_by: string;
            /** Attested At */
            attested_at: string | null;
            /** Authority */
            authority: string | null;
            /** Awaited */
            awaited: boolean;
            /** Given By */
            given_by: string | null;
            /** Id */
            id: string;
            /** Jurisdiction */
            jurisdiction: string | null;
            /** Network */
            network: string | null;
            /** Role */
            role: string;
            /** Standing */
            standing: string;
            /**
             * Valid From
             * Format: date-time
             */
            valid_from: string;
            /** Valid Until */
            valid_until: string | null;
        };
        /**
         * KeptInvitation
         * @description An invitation that stands. `address` is told to whoever gave it and to whoever can agree to it; null also where
         *     the letter goes to the office address of the entry.
         */
        KeptInvitation: {
            /** Address */
            address: string | null;
            /** Agree */
            agree: boolean;
            /** Awaited */
            awaited: boolean;
            /** End */
            end: boolean;
            /** Expires At */
            expires_at: string | null;
            /** Id */
            id: string;
            /** Sent At */
            sent_at: string | null;
        };
        /**
         * KeptPerson
         * @description Somebody the caller may read of, with those of their grants that the caller may read.
         */
        KeptPerson: {
            abilities: components["schemas"]["PersonAbilities"];
            /** Display Name */
            display_name: string;
            /** Display Name Original */
            display_name_original: string;
            /** Focal Point Id */
            focal_point_id: string | null;
            /** Grants */
            grants: components["schemas"]["KeptGrant"][];
            /** Id */
            id: string;
            /** Jurisdiction */
            jurisdiction: string | null;
            /** Names */
            names: {
                [key: string]: string;
            };
            signs_in: components["schemas"]["SignsIn"];
        };
        /** KindHeld */
        KindHeld: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "person" | "person_grant" | "signed_in" | "known_device" | "passkey" | "invitation" | "reveal" | "listing" | "far_reading" | "participant" | "entry" | "opening_draft" | "room_draft" | "favourite" | "viewed_card" | "saved_search" | "unanswered_search" | "acceptance" | "attachment" | "assignment" | "shift_offer" | "trail_mark" | "paper" | "notice" | "notice_settings" | "push_subscription" | "report" | "rights_request" | "directory_suspension" | "directory_alert" | "break_glass" | "audit_entry" | "focal_point" | "focal_point_membership" | "confirmation" | "retirement" | "channel" | "contact_change" | "joining" | "review";
            /** Number */
            number: number;
        };
        /**
         * KindOut
         * @description A line of the table of kinds, as far as it matters to whoever opens or enters a room.
         */
        KindOut: {
            /** Beside */
            beside: ("lead" | "member" | "guest" | "interpreter" | "liaison" | "secretariat")[];
            /** History */
            history: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "consultation" | "urgent" | "information" | "route" | "joint" | "forum";
            /** Most */
            most: number;
            /**
             * Open
             * @description whether the caller may open one
             */
            open: boolean;
            /** Outcome */
            outcome: boolean;
            /** Sides */
            sides: boolean;
        };
        /** LanguageChoice */
        LanguageChoice: {
            /**
             * Language
             * @enum {string}
             */
            language: "en" | "ru" | "ar" | "es" | "fr" | "pt";
        };
        /** Lead */
        Lead: {
            /** Focal Point */
            focal_point: string;
            /**
             * Profession
             * @enum {string}
             */
            profession: "prosecutor" | "investigator";
        };
        /**
         * LeaveIn
         * @description Somebody leaves. Their rooms go to `successor`, a person; without one, to the alternate of their entry.
         */
        LeaveIn: {
            /** Successor */
            successor?: string | null;
        };
        /**
         * LeftBehind
         * @description Somebody who left rooms behind that nobody has taken over.
         */
        LeftBehind: {
            /** Display Name */
            display_name: string;
            /** Display Name Original */
            display_name_original: string;
            /**
             * Ended At
             * Format: date-time
             */
            ended_at: string;
            /** Id */
            id: string;
            /** Jurisdiction */
            jurisdiction: string | null;
            /** Names */
            names: {
                [key: string]: string;
            };
            /** Rooms */
            rooms: number;
        };
        /**
         * LimitsIn
         * @description Lower limits for a network's people; what is left out is the house's.
         */
        LimitsIn: {
            /** Listed Day */
            listed_day?: number | null;
            /** Reveals Day */
            reveals_day?: number | null;
            /** Reveals Hour */
            reveals_hour?: number | null;
        };
        /** LinkCreate */
        LinkCreate: {
            /**
             * Channel
             * @enum {string}
             */
            channel: "i24_7" | "ejn_connection" | "iber" | "vpn_pair" | "other";
            /** Jurisdictions */
            jurisdictions: string[];
            /** Network */
            network: string;
            /**
             * Note
             * @default
             */
            note: string;
            /** Source */
            source: string;
            /**
             * Source Date
             * Format: date
             */
            source_date: string;
            /**
             * Status
             * @enum {string}
             */
            status: "in_use" | "pilot" | "planned" | "ended" | "not_stated";
        };
        /** LinkEdit */
        LinkEdit: {
            /**
             * Channel
             * @enum {string}
             */
            channel: "i24_7" | "ejn_connection" | "iber" | "vpn_pair" | "other";
            /**
             * Note
             * @default
             */
            note: string;
            /** Revision */
            revision: number;
            /** Source */
            source: string;
            /**
             * Source Date
             * Format: date
             */
            source_date: string;
            /**
             * Status
             * @enum {string}
             */
            status: "in_use" | "pilot" | "planned" | "ended" | "not_stated";
        };
        /**
         * LinkOut
         * @description A secure channel between `jurisdictions`; `names` holds those that are on no map.
         */
        LinkOut: {
            /**
             * Changed At
             * Format: date-time
             */
            changed_at: string;
            /**
             * Channel
             * @enum {string}
             */
            channel: "i24_7" | "ejn_connection" | "iber" | "vpn_pair" | "other";
            /** Edit */
            edit: boolean;
            /** Id */
            id: string;
            /** Illustrative */
            illustrative: boolean;
            /** Jurisdictions */
            jurisdictions: string[];
            /** Names */
            names: {
                [key: string]: {
                    [key: string]: string;
                };
            };
            /** Network */
            network: string;
            /** Note */
            note: string;
            /** Revision */
            revision: number;
            /** Source */
            source: string;
            /**
             * Source Date
             * Format: date
             */
            source_date: string;
            /**
             * Status
             * @enum {string}
             */
            status: "in_use" | "pilot" | "planned" | "ended" | "not_stated";
        };
        /**
         * LinksOut
         * @description The register, and the networks for which the caller keeps it.
         */
        LinksOut: {
            /** Keeps */
            keeps: string[];
            /** Links */
            links: components["schemas"]["LinkOut"][];
        };
        /**
         * LiveWire
         * @description The live wire: where it is, and an example of every frame in each direction (docs/protocol.md).
         */
        LiveWire: {
            /** Client */
            client: (components["schemas"]["Follow"] | components["schemas"]["Unfollow"] | components["schemas"]["Say"] | components["schemas"]["Read"] | components["schemas"]["Typing"] | components["schemas"]["Ping"])[];
            /** Path */
            path: string;
            /** Protocol */
            protocol: string;
            /** Server */
            server: (components["schemas"]["Ready"] | components["schemas"]["EntryFrame"] | components["schemas"]["CaughtUp"] | components["schemas"]["AckFrame"] | components["schemas"]["Refused"] | components["schemas"]["ReadMark"] | components["schemas"]["TypingNow"] | components["schemas"]["Presence"] | components["schemas"]["RoomChanged"] | components["schemas"]["Pong"] | components["schemas"]["Bye"])[];
        };
        /**
         * LookAlikeOut
         * @description Two entries of one network whose names can be taken for each other.
         */
        LookAlikeOut: {
            /** Entries */
            entries: components["schemas"]["Card"][];
            /**
             * Found At
             * Format: date-time
             */
            found_at: string;
            /** Id */
            id: string;
        };
        /**
         * MatchOut
         * @description How sure it is that this is the person meant, the spelling that says so, and why.
         */
        MatchOut: {
            /**
             * Confidence
             * @enum {string}
             */
            confidence: "exact" | "likely" | "near";
            /** Matched */
            matched: string;
            /** Why */
            why: components["schemas"]["ReasonOut"][];
        };
        /**
         * Member
         * @description Somebody for a stop of a route; leads are asked first.
         */
        Member: {
            card: components["schemas"]["Card"];
            /** Lead */
            lead: boolean;
        };
        /** MemberOut */
        MemberOut: {
            /** Jurisdiction */
            jurisdiction: string;
            /** Status */
            status: string;
        };
        /** MembershipIn */
        MembershipIn: {
            /** Network */
            network: string;
            /** Role */
            role: string;
        };
        /** MembershipOut */
        MembershipOut: {
            /** Network */
            network: string;
            /** Role */
            role: string;
        };
        /** MuteIn */
        MuteIn: {
            /** Muted */
            muted: boolean;
        };
        /** Named */
        Named: {
            /** Display Name */
            display_name: string;
            /** Display Name Original */
            display_name_original: string;
            /** Names */
            names: {
                [key: string]: string;
            };
            /** Person */
            person: string;
        };
        /**
         * NamedOut
         * @description Somebody by name, to be led to.
         */
        NamedOut: {
            /** Id */
            id: string;
            /** Jurisdiction */
            jurisdiction: string;
            /** Name Original */
            name_original: string;
            /** Name Original Language */
            name_original_language: string;
            /** Name Romanised */
            name_romanised: string;
            /** Names */
            names: {
                [key: string]: string;
            };
        };
        /** NetworkOut */
        NetworkOut: {
            /** Acronym */
            acronym: string;
            /** Aliases */
            aliases: string[];
            /** Id */
            id: string;
            /** Members */
            members: components["schemas"]["MemberOut"][];
            /** Names */
            names: {
                [key: string]: string;
            };
        };
        /**
         * NewcomerIn
         * @description Whom to ask in: a focal point, the secretariat of a network of the room, or somebody without an entry of their
         *     own (a guest, an interpreter, a liaison officer). Guests and interpreters come `until` a day.
         */
        NewcomerIn: {
            /** Focal Point */
            focal_point?: string | null;
            /** Key */
            key: string;
            /** Person */
            person?: string | null;
            /** Secretariat */
            secretariat?: string | null;
            /** Until */
            until?: string | null;
        };
        /**
         * NoticeList
         * @description The last hundred, newest first; `unread` is the number on the badge.
         */
        NoticeList: {
            /** Notices */
            notices: components["schemas"]["NoticeOut"][];
            /** Unread */
            unread: number;
        };
        /**
         * NoticeOut
         * @description `text` is in the caller's language and names no case; `place` is the page where the thing itself is.
         */
        NoticeOut: {
            /** At */
            at: string;
            /** Id */
            id: string;
            /** Kind */
            kind: string;
            /** Place */
            place: string;
            /** Read */
            read: boolean;
            /** Text */
            text: string;
            /** Urgent */
            urgent: boolean;
        };
        /**
         * Notices
         * @description How many saved searches have a result that changed, and how many favourites changed.
         */
        Notices: {
            /** Favourites */
            favourites: number;
            /** Searches */
            searches: number;
        };
        /**
         * Officer
         * @description Somebody who was called in.
         */
        Officer: {
            /** Display Name */
            display_name: string;
            /** Names */
            names: {
                [key: string]: string;
            };
            /** Person */
            person: string;
        };
        /**
         * OnCall
         * @description A State, through a network, instead of somebody by name: whoever is on call there is asked.
         */
        OnCall: {
            /** Jurisdiction */
            jurisdiction: string;
            /** Network */
            network: string;
        };
        /**
         * OpenIn
         * @description The form that opens a consultation, under the key that its draft had.
         */
        OpenIn: {
            /**
             * Caveats
             * @default []
             */
            caveats: string[];
            despite?: components["schemas"]["Despite"] | null;
            /** Facts */
            facts?: string | null;
            /**
             * Focal Points
             * @default []
             */
            focal_points: string[];
            /**
             * Instruments
             * @default []
             */
            instruments: string[];
            /** Key */
            key: string;
            /**
             * Kind
             * @default consultation
             * @enum {string}
             */
            kind: "consultation" | "information" | "route" | "joint";
            /** Language */
            language: string;
            /**
             * Measures
             * @default []
             */
            measures: string[];
            /**
             * Offences
             * @default []
             */
            offences: string[];
            /**
             * On Call
             * @default []
             */
            on_call: components["schemas"]["OnCall"][];
            /** Own Reference */
            own_reference?: string | null;
            /** Question */
            question?: string | null;
            /** Question Type */
            question_type: string;
            /** Request Language */
            request_language?: string | null;
            /** Requested Jurisdictions */
            requested_jurisdictions: string[];
            /** Route */
            route?: string | null;
            /** Stage */
            stage?: string | null;
            /** Subject */
            subject: string;
            /** @default {} */
            terms: components["schemas"]["Terms"];
            /**
             * Urgency
             * @default normal
             * @enum {string}
             */
            urgency: "normal" | "high" | "critical";
            urgent?: components["schemas"]["Urgent"] | null;
            /** Wanted By */
            wanted_by?: string | null;
        };
        /**
         * OpeningForm
         * @description The form as far as it is filled in: what a draft keeps. Coded fields are read in each reader's own language.
         *
         *     `language` marks what is written freely: subject, facts and question. `instruments` are the legal bases considered,
         *     `request_language` is that of the future request, `own_reference` the sender's own, without names.
         */
        OpeningForm: {
            /**
             * Caveats
             * @default []
             */
            caveats: string[];
            /** Facts */
            facts?: string | null;
            /**
             * Focal Points
             * @default []
             */
            focal_points: string[];
            /**
             * Instruments
             * @default []
             */
            instruments: string[];
            /**
             * Kind
             * @default consultation
             * @enum {string}
             */
            kind: "consultation" | "information" | "route" | "joint";
            /** Language */
            language?: string | null;
            /**
             * Measures
             * @default []
             */
            measures: string[];
            /**
             * Offences
             * @default []
             */
            offences: string[];
            /**
             * On Call
             * @default []
             */
            on_call: components["schemas"]["OnCall"][];
            /** Own Reference */
            own_reference?: string | null;
            /** Question */
            question?: string | null;
            /** Question Type */
            question_type?: string | null;
            /** Request Language */
            request_language?: string | null;
            /**
             * Requested Jurisdictions
             * @default []
             */
            requested_jurisdictions: string[];
            /** Route */
            route?: string | null;
            /** Stage */
            stage?: string | null;
            /** Subject */
            subject?: string | null;
            /** @default {} */
            terms: components["schemas"]["Terms"];
            /**
             * Urgency
             * @default normal
             * @enum {string}
             */
            urgency: "normal" | "high" | "critical";
            urgent?: components["schemas"]["Urgent"] | null;
            /** Wanted By */
            wanted_by?: string | null;
        };
        /**
         * OpenSessionOut
         * @description One session of the caller's own. `browser` and `system` are empty where they are unknown; `provider` is the key
         *     of the provider that vouched for it.
         */
        OpenSessionOut: {
            /** Browser */
            browser: string;
            /** Current */
            current: boolean;
            /**
             * Expires At
             * Format: date-time
             */
            expires_at: string;
            /** Id */
            id: string;
            /** New Device */
            new_device: boolean;
            /** Provider */
            provider: string | null;
            /**
             * Seen At
             * Format: date-time
             */
            seen_at: string;
            /**
             * Started At
             * Format: date-time
             */
            started_at: string;
            /** System */
            system: string;
        };
        /**
         * Overseen
         * @description An overdue urgent consultation as a secretariat sees it, with the State that is silent: never what it is about
         *     (ux.md S27).
         */
        Overseen: {
            /** Acknowledge By */
            acknowledge_by: string;
            /** Id */
            id: string;
            /** Jurisdiction */
            jurisdiction: string;
            /** Level */
            level: number;
            /** Reference */
            reference: string;
            /** Requested Jurisdictions */
            requested_jurisdictions: string[];
            /** Requesting Jurisdiction */
            requesting_jurisdiction: string | null;
            /** Started At */
            started_at: string;
            /** Time Zone */
            time_zone: string;
            /**
             * Urgency
             * @enum {string}
             */
            urgency: "normal" | "high" | "critical";
        };
        /** Overview */
        Overview: {
            /** Drafts */
            drafts: components["schemas"]["WaitingDraft"][];
            /** Networks */
            networks: string[];
            /** Queues */
            queues: components["schemas"]["Queue"][];
        };
        /**
         * OwnEntry
         * @description `previews` are what others see, one's own networks first. `stand_ins` are whom the absences name, where they are
         *     in the directory now; who else may stand in is asked for by itself: everybody named counts as shown.
         */
        OwnEntry: {
            /** Absences */
            absences: components["schemas"]["Absence"][];
            alternate: components["schemas"]["Colleague"] | null;
            /** Alternate Missing */
            alternate_missing: boolean;
            /** Duty */
            duty: components["schemas"]["DutyWindow"][];
            /**
             * Freshness
             * @description by the strictest terms of all networks it is in
             * @enum {string}
             */
            freshness: "fresh" | "due" | "stale";
            /** Id */
            id: string;
            /** Previews */
            previews: components["schemas"]["Preview"][];
            /** Revision */
            revision: number;
            /** Shifts */
            shifts: components["schemas"]["Shift"][];
            /** Stand Ins */
            stand_ins: components["schemas"]["Colleague"][];
            /** Time Zone */
            time_zone: string;
            /** Working Days */
            working_days: number[];
            working_hours: components["schemas"]["WorkingHours"];
        };
        /**
         * OwnPatch
         * @description An edit of one's own entry. `revision` is the one that was read; fields left out stay as they are.
         */
        OwnPatch: {
            /** Absences */
            absences?: components["schemas"]["Absence"][] | null;
            /** Revision */
            revision: number;
            /** Working Days */
            working_days?: number[] | null;
            working_hours?: components["schemas"]["WorkingHours"] | null;
        };
        /**
         * OwnRequestOut
         * @description One's own; `unheard` while it waits and nobody is there who may answer it.
         */
        OwnRequestOut: {
            /** Answer */
            answer: string;
            /** Answered At */
            answered_at: string | null;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Changed */
            changed: string[];
            /** Granted */
            granted: boolean | null;
            /** Id */
            id: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "correction" | "objection" | "erasure";
            /** Unheard */
            unheard: boolean;
            /** Words */
            words: string;
        };
        /**
         * PaperIn
         * @description A transcript is a record and comes signed, as PDF or JSON; a draft may be worked on, as DOCX.
         */
        PaperIn: {
            /**
             * Format
             * @enum {string}
             */
            format: "pdf" | "docx" | "json";
            /**
             * Kind
             * @enum {string}
             */
            kind: "transcript" | "package";
            /**
             * Language
             * @enum {string}
             */
            language: "en" | "ru" | "ar" | "es" | "fr" | "pt";
        };
        /**
         * PaperOut
         * @description A paper that somebody had made: both sides see that it was, and for whom.
         */
        PaperOut: {
            /** At */
            at: string;
            /** Digest */
            digest: string;
            /** Display Name */
            display_name: string;
            /**
             * Format
             * @enum {string}
             */
            format: "pdf" | "docx" | "json";
            /**
             * Kind
             * @enum {string}
             */
            kind: "transcript" | "package";
            /** Language */
            language: string;
            /** Number */
            number: string;
            /** Person */
            person: string;
            /** Reached */
            reached: number;
        };
        /** ParticipantBrief */
        ParticipantBrief: {
            /** Display Name */
            display_name: string;
            /** Jurisdiction */
            jurisdiction: string | null;
            /** Person */
            person: string;
        };
        /** ParticipantOut */
        ParticipantOut: {
            /** Display Name */
            display_name: string;
            /** Display Name Original */
            display_name_original: string;
            /** Focal Point */
            focal_point: string | null;
            /** Joined At */
            joined_at: string;
            /** Jurisdiction */
            jurisdiction: string | null;
            /** Left At */
            left_at: string | null;
            /** Names */
            names: {
                [key: string]: string;
            };
            /** Network */
            network: string | null;
            /** Person */
            person: string;
            /** Read Seq */
            read_seq: number;
            /**
             * Role
             * @enum {string}
             */
            role: "lead" | "member" | "guest" | "interpreter" | "liaison" | "secretariat";
            /**
             * Side
             * @enum {string}
             */
            side: "requesting" | "requested" | "other";
            /** Time Zone */
            time_zone: string | null;
            /**
             * Until
             * @description when they leave by themselves
             */
            until: string | null;
            /**
             * Voice
             * @description whether they may say anything in a room of this kind
             */
            voice: boolean;
            /** Working Days */
            working_days: number[];
            working_hours: components["schemas"]["WorkingHours"] | null;
        };
        /**
         * PartnerOut
         * @description A partner organisation: how many jurisdictions take part, and its liaison officers the caller may see.
         */
        PartnerOut: {
            /** Liaison */
            liaison: components["schemas"]["Card"][];
            /** Members */
            members: number;
            /** Network */
            network: string;
            /** Observers */
            observers: number;
        };
        /**
         * Passage
         * @description Where all the words are. `seq` is null where it is the subject. `marks` are [first, last) places in `excerpt`;
         *     `caveats` bind whoever reads it there as in its room.
         */
        Passage: {
            /** At */
            at: string;
            /** Author */
            author: string | null;
            /** Caveats */
            caveats: string[];
            /** Excerpt */
            excerpt: string;
            /** Kind */
            kind: string | null;
            /** Language */
            language: string | null;
            /** Marks */
            marks: number[][];
            /** Reference */
            reference: string;
            /** Room */
            room: string;
            /** Seq */
            seq: number | null;
            /** Subject */
            subject: string;
            terms: components["schemas"]["PassageTerms"];
        };
        /**
         * PassageTerms
         * @description What the caveats of an entry say beyond their codes.
         */
        PassageTerms: {
            /** Text */
            text?: string | null;
            /** Until */
            until?: string | null;
        };
        /** PasskeyIn */
        PasskeyIn: {
            credential: components["schemas"]["Registration"];
            /** Name */
            name: string;
        };
        /**
         * PasskeyOut
         * @description `current`: the session that asks began with it. `device_bound`: no copy of it can be made.
         */
        PasskeyOut: {
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Current */
            current: boolean;
            /** Device Bound */
            device_bound: boolean;
            /** Id */
            id: string;
            /** Name */
            name: string;
            /** Used At */
            used_at: string | null;
        };
        /**
         * PasskeysOut
         * @description `allowed` is false for whoever signs in through a provider; `only_device_bound` where a role asks for that.
         */
        PasskeysOut: {
            /** Allowed */
            allowed: boolean;
            /** Only Device Bound */
            only_device_bound: boolean;
            /** Passkeys */
            passkeys: components["schemas"]["PasskeyOut"][];
        };
        /**
         * People
         * @description A page of people, first those for whom a second person's word is awaited.
         */
        People: {
            /** Gives */
            gives: components["schemas"]["Scope"][];
            /** People */
            people: components["schemas"]["KeptPerson"][];
            /** Total */
            total: number;
            /** Waiting */
            waiting: components["schemas"]["LeftBehind"][];
        };
        /** PersonAbilities */
        PersonAbilities: {
            /** Give */
            give: boolean;
            /** Leave */
            leave: boolean;
        };
        /**
         * PersonaOut
         * @description A fictional person of the demo whom one may sign in as.
         */
        PersonaOut: {
            /** Display Name */
            display_name: string;
            /** Display Name Original */
            display_name_original: string;
            /** Jurisdiction */
            jurisdiction: string | null;
            /** Key */
            key: string;
            /** Names */
            names: {
                [key: string]: string;
            };
            /** Networks */
            networks: string[];
            /** Position */
            position: {
                [key: string]: string;
            };
            /** Roles */
            roles: string[];
        };
        /**
         * PersonOut
         * @description `left` are the networks in which every grant of the person is of a State that has left.
         */
        PersonOut: {
            /** Display Name */
            display_name: string;
            /** Display Name Original */
            display_name_original: string;
            /** Focal Point Id */
            focal_point_id: string | null;
            /** Grants */
            grants: components["schemas"]["GrantOut"][];
            /** Id */
            id: string;
            /** Jurisdiction */
            jurisdiction: string | null;
            /** Language */
            language: string;
            /** Left */
            left: string[];
            /** Names */
            names: {
                [key: string]: string;
            };
        };
        /**
         * PhraseBook
         * @description Ready questions and answers. A body names one by a line `phrase:<code>`; each reader has it in their language.
         */
        PhraseBook: {
            /** Phrase Groups */
            phrase_groups: components["schemas"]["TermOut"][];
            /** Phrases */
            phrases: components["schemas"]["TermOut"][];
        };
        /** Ping */
        Ping: {
            /** T */
            t: number;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "ping";
        };
        /** Pong */
        Pong: {
            /** T */
            t: number;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "pong";
        };
        /** Presence */
        Presence: {
            /** Persons */
            persons: string[];
            /** Room */
            room: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "presence";
        };
        /**
         * Preview
         * @description The card exactly as these readers are given it.
         */
        Preview: {
            card: components["schemas"]["Card"];
            /** Readers */
            readers: components["schemas"]["Reader"][];
        };
        /**
         * PromiseIn
         * @description `I will answer by`; moving it needs a note.
         */
        PromiseIn: {
            /**
             * By
             * Format: date-time
             */
            by: string;
            despite?: components["schemas"]["Despite"] | null;
            /** Key */
            key: string;
            /** Language */
            language?: string | null;
            /** Note */
            note?: string | null;
        };
        /**
         * ProviderOut
         * @description A provider through which one can sign in: `/api/sign-in/{key}` leads there. `names` by reader's language.
         */
        ProviderOut: {
            /** Jurisdiction */
            jurisdiction: string | null;
            /** Key */
            key: string;
            /** Names */
            names: {
                [key: string]: string;
            };
        };
        /**
         * Queue
         * @description How many wait, and since when the oldest does.
         */
        Queue: {
            /**
             * Name
             * @enum {string}
             */
            name: "second_word" | "reports" | "look_alikes" | "alone" | "stale" | "due" | "gaps" | "unanswered" | "drafts" | "alerts" | "scheduled" | "data_requests";
            /** Number */
            number: number;
            /** Oldest */
            oldest: string | null;
        };
        /** Quota */
        Quota: {
            /** Limit */
            limit: number;
            /** Near */
            near: boolean;
            /** Used */
            used: number;
        };
        /**
         * Reachability
         * @description Whether the focal point can be reached now, until when, or when next.
         *
         *     `holiday` is what today's is called: in their own language first, then in those of the interface that are known.
         */
        Reachability: {
            /** Holiday */
            holiday: {
                [key: string]: string;
            } | null;
            /** Opens At */
            opens_at: string | null;
            /** Reachable */
            reachable: boolean;
            /**
             * State
             * @enum {string}
             */
            state: "on_duty" | "working_hours" | "off_hours" | "weekend" | "holiday" | "absent";
            /** Until */
            until: string | null;
        };
        /** Read */
        Read: {
            /** Room */
            room: string;
            /** Seq */
            seq: number;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "read";
        };
        /**
         * Reader
         * @description The people of a network's States of full standing, or of those that observe it.
         */
        Reader: {
            /** Network */
            network: string;
            /** Observers */
            observers: boolean;
        };
        /** ReadMark */
        ReadMark: {
            /** Person */
            person: string;
            /** Room */
            room: string;
            /** Seq */
            seq: number;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "read";
        };
        /** Ready */
        Ready: {
            /** Person */
            person: string;
            /**
             * Protocol
             * @default counterpart.v1
             * @constant
             */
            protocol: "counterpart.v1";
            /** Server Time */
            server_time: string;
            /** Session Expires At */
            session_expires_at: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "ready";
        };
        /**
         * Reason
         * @description One reason. `value` is a code of the reference data (offence, measure, stage, language).
         */
        Reason: {
            /** At */
            at?: string | null;
            /**
             * Code
             * @enum {string}
             */
            code: "offence" | "wider_offence" | "measure" | "stage" | "stage_not_stated" | "language" | "no_common_language" | "on_duty" | "working_hours" | "opens" | "closed" | "absent" | "confirmed" | "confirmation_due" | "confirmation_stale" | "same_network";
            /** Days */
            days?: number | null;
            /** Level */
            level?: ("native" | "fluent" | "working") | null;
            /**
             * Networks
             * @default []
             */
            networks: string[];
            /** Value */
            value?: string | null;
        };
        /**
         * ReasonOut
         * @description Which word of the name a word of the query is, and in what way; see `names.reasons`.
         *
         *     `name` is empty for `beside` (the word names their State, authority …) and `unmatched`.
         */
        ReasonOut: {
            /** Asked */
            asked: string;
            /** Name */
            name: string;
            /**
             * Way
             * @enum {string}
             */
            way: "same" | "spelling" | "sound" | "beginning" | "initial" | "slip" | "beside" | "unmatched";
        };
        /**
         * Record
         * @description The whole of it. Reading it is audited, and listed to the person.
         */
        Record: {
            abilities: components["schemas"]["CardAbilities"];
            /** Absences */
            absences: components["schemas"]["Absence"][];
            alternate: components["schemas"]["Colleague"] | null;
            /** Alternate Id */
            alternate_id: string | null;
            /** Alternate Missing */
            alternate_missing: boolean;
            authority: components["schemas"]["AuthorityOut"];
            /** Channels */
            channels: components["schemas"]["ChannelOut"][];
            /**
             * Confirmed At
             * Format: date-time
             */
            confirmed_at: string;
            /** Confirmed By */
            confirmed_by: string | null;
            /** Contact Changed At */
            contact_changed_at: string | null;
            /** Duty */
            duty: components["schemas"]["DutyWindow"][];
            /**
             * Freshness
             * @enum {string}
             */
            freshness: "fresh" | "due" | "stale";
            /** History */
            history: components["schemas"]["Change"][];
            /** Id */
            id: string;
            /** Illustrative */
            illustrative: boolean;
            /** Jurisdiction */
            jurisdiction: string;
            /** Languages */
            languages: components["schemas"]["SpokenLanguage"][];
            /**
             * Level
             * @enum {string}
             */
            level: "office" | "full";
            /** Measures */
            measures: string[];
            /** Memberships */
            memberships: components["schemas"]["MembershipOut"][];
            /** Name Original */
            name_original: string;
            /** Name Original Language */
            name_original_language: string;
            /** Name Romanised */
            name_romanised: string;
            /** Names */
            names: {
                [key: string]: string;
            };
            /** Not Competent */
            not_competent: string[][];
            /** Offences */
            offences: string[];
            /** Other Spellings */
            other_spellings: string[];
            /** Position */
            position: {
                [key: string]: string;
            };
            reachability: components["schemas"]["Reachability"];
            /** Reported */
            reported: components["schemas"]["Reported"][];
            /** Revision */
            revision: number;
            /** Shifts */
            shifts: components["schemas"]["Shift"][];
            stand_in: components["schemas"]["Colleague"] | null;
            /** Stand Ins */
            stand_ins: components["schemas"]["Colleague"][];
            /** Territory */
            territory: {
                [key: string]: string;
            };
            /** Time Zone */
            time_zone: string;
            /** Valid From */
            valid_from: string | null;
            /** Valid Until */
            valid_until: string | null;
            /** Working Days */
            working_days: number[];
            working_hours: components["schemas"]["WorkingHours"];
        };
        /**
         * ReferenceOut
         * @description Everything the screens name things with; changes only with a release or a secretariat's decision.
         */
        ReferenceOut: {
            /** Authority Kinds */
            authority_kinds: components["schemas"]["TermOut"][];
            /** Caveats */
            caveats: components["schemas"]["TermOut"][];
            /** Checklist Items */
            checklist_items: components["schemas"]["TermOut"][];
            /** Checklist States */
            checklist_states: components["schemas"]["TermOut"][];
            /** Instruments */
            instruments: components["schemas"]["TermOut"][];
            /** Jurisdictions */
            jurisdictions: components["schemas"]["JurisdictionOut"][];
            /** Languages */
            languages: components["schemas"]["TermOut"][];
            /** Measure Groups */
            measure_groups: components["schemas"]["TermOut"][];
            /** Measures */
            measures: components["schemas"]["TermOut"][];
            /** Networks */
            networks: components["schemas"]["NetworkOut"][];
            /** Offences */
            offences: components["schemas"]["TermOut"][];
            /** Outcomes */
            outcomes: components["schemas"]["TermOut"][];
            /** Question Types */
            question_types: components["schemas"]["TermOut"][];
            /** Roles */
            roles: components["schemas"]["TermOut"][];
            /** Stages */
            stages: components["schemas"]["TermOut"][];
            /** Urgencies */
            urgencies: components["schemas"]["TermOut"][];
            /** Urgency Reasons */
            urgency_reasons: components["schemas"]["TermOut"][];
        };
        /** Refused */
        Refused: {
            /** Code */
            code: string;
            /**
             * Frame
             * @description the type of the frame that is refused, where it could be told
             */
            frame: string | null;
            /** Key */
            key: string | null;
            /** Message */
            message: string;
            /** Room */
            room: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "refused";
        };
        /**
         * RegisterIn
         * @description The register as a file.
         */
        RegisterIn: {
            /**
             * Format
             * @enum {string}
             */
            format: "csv" | "json";
        };
        /**
         * Registration
         * @description What `navigator.credentials.create` answered.
         */
        Registration: {
            /** Id */
            id: string;
            /** Rawid */
            rawId: string;
            response: components["schemas"]["_Made"];
            /**
             * Type
             * @constant
             */
            type: "public-key";
        };
        /** RemoveShift */
        RemoveShift: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "remove";
            /** Focal Point Id */
            focal_point_id: string;
            /**
             * Start
             * Format: date-time
             */
            start: string;
        };
        /**
         * Reported
         * @description A problem that somebody met with, and that no secretariat has settled yet.
         */
        Reported: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /**
             * Problem
             * @enum {string}
             */
            problem: "no_answer" | "bounced" | "wrong_person" | "out_of_date";
        };
        /**
         * ReportIn
         * @description A problem met with an entry; the note is optional and goes to the secretariat only.
         */
        ReportIn: {
            /** Focal Point */
            focal_point: string;
            /**
             * Note
             * @default
             */
            note: string;
            /**
             * Problem
             * @enum {string}
             */
            problem: "no_answer" | "bounced" | "wrong_person" | "out_of_date";
        };
        /**
         * ReportOut
         * @description One's own report, and what became of it.
         */
        ReportOut: {
            /** Answer */
            answer: string;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Focal Point */
            focal_point: string;
            /** Handled At */
            handled_at: string | null;
            /** Id */
            id: string;
            /**
             * Problem
             * @enum {string}
             */
            problem: "no_answer" | "bounced" | "wrong_person" | "out_of_date";
            /** Result */
            result: ("corrected" | "confirmed" | "retired" | "nothing_wrong") | null;
        };
        /** RequestIn */
        RequestIn: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "correction" | "objection" | "erasure";
            /**
             * Words
             * @default
             */
            words: string;
        };
        /**
         * ResolveIn
         * @description The result; `confirmed` says how somebody made sure, and confirms the entry.
         */
        ResolveIn: {
            /** Method */
            method?: ("own" | "correspondent" | "phone" | "meeting") | null;
            /**
             * Note
             * @default
             */
            note: string;
            /**
             * Result
             * @enum {string}
             */
            result: "corrected" | "confirmed" | "retired" | "nothing_wrong";
        };
        /**
         * RestrictIn
         * @description The caveats of a room from now on, in place of all before; none takes them off.
         */
        RestrictIn: {
            /** Caveats */
            caveats: string[];
            despite?: components["schemas"]["Despite"] | null;
            /** Key */
            key: string;
            /** @default {} */
            terms: components["schemas"]["Terms"];
        };
        /**
         * RetentionIn
         * @description For how many days what was said is kept after closing.
         */
        RetentionIn: {
            /** Days */
            days: number;
        };
        /**
         * RetentionOut
         * @description The days of a network, and between which numbers they may be.
         */
        RetentionOut: {
            /** Days */
            days: number;
            /**
             * Least
             * @default 30
             */
            least: number;
            /**
             * Most
             * @default 180
             */
            most: number;
        };
        /**
         * RetiredOut
         * @description No longer in office since; the successor where the caller may see them.
         */
        RetiredOut: {
            /** Reason */
            reason: ("left_office" | "moved" | "office_changed" | "duplicate" | "other") | "term_ended";
            /**
             * Since
             * Format: date-time
             */
            since: string;
            successor: components["schemas"]["NamedOut"] | null;
        };
        /** RetireIn */
        RetireIn: {
            /**
             * Note
             * @default
             */
            note: string;
            /**
             * Reason
             * @enum {string}
             */
            reason: "left_office" | "moved" | "office_changed" | "duplicate" | "other";
            /** Successor */
            successor?: string | null;
        };
        /**
         * Revealed
         * @description The channels of one focal point; an office card opens the office telephone only, in an urgent matter duty too.
         *     `changed_at` is when they were changed, within the last 24 hours: then look twice.
         */
        Revealed: {
            allowance: components["schemas"]["Allowance"];
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Changed At */
            changed_at: string | null;
            /** Channels */
            channels: components["schemas"]["ShownChannel"][];
            /** Id */
            id: string;
            /**
             * Level
             * @enum {string}
             */
            level: "office" | "full";
            /**
             * Purpose
             * @enum {string}
             */
            purpose: "consultation" | "urgent" | "other";
        };
        /**
         * RevealIn
         * @description Why the numbers are needed. A room or a reason may be named; for `other` a reason must be.
         */
        RevealIn: {
            /**
             * Purpose
             * @enum {string}
             */
            purpose: "consultation" | "urgent" | "other";
            /**
             * Reason
             * @default
             */
            reason: string;
            /** Room Id */
            room_id?: string | null;
        };
        /** ReviewIn */
        ReviewIn: {
            /**
             * Note
             * @default
             */
            note: string;
        };
        /** ReviewOut */
        ReviewOut: {
            /** Complaints */
            complaints: components["schemas"]["Complaint"][];
            /**
             * Confirmed At
             * Format: date-time
             */
            confirmed_at: string;
            entry: components["schemas"]["NamedOut"];
            /** Id */
            id: string;
            /** Networks */
            networks: string[];
            /** Note */
            note: string;
            /**
             * Opened At
             * Format: date-time
             */
            opened_at: string;
            /** Resolved At */
            resolved_at: string | null;
            /** Resolved By */
            resolved_by: string | null;
            /** Result */
            result: ("corrected" | "confirmed" | "retired" | "nothing_wrong") | null;
            /** Retired */
            retired: boolean;
        };
        /**
         * ReviewsOut
         * @description Open reviews from the oldest on, or resolved ones from the latest.
         */
        ReviewsOut: {
            /** Reviews */
            reviews: components["schemas"]["ReviewOut"][];
            /** Total */
            total: number;
        };
        /** RoomChanged */
        RoomChanged: {
            /** Last Seq */
            last_seq: number;
            /** Mentions */
            mentions: number;
            /** Room */
            room: string;
            /**
             * Status
             * @enum {string}
             */
            status: "opened" | "acknowledged" | "answered" | "closed";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "room";
            /** Unread */
            unread: number;
        };
        /**
         * RoomLeaveIn
         * @description Leaving, with whoever follows: a focal point of one's own State. `note` is what they should know.
         */
        RoomLeaveIn: {
            despite?: components["schemas"]["Despite"] | null;
            /** Key */
            key: string;
            /** Language */
            language?: string | null;
            /** Note */
            note?: string | null;
            /** Successor */
            successor?: string | null;
        };
        /** RoomOut */
        RoomOut: {
            abilities: components["schemas"]["Abilities"];
            /** Admissions */
            admissions: components["schemas"]["AdmissionOut"][];
            /** Caveats */
            caveats: string[];
            /** Checklist */
            checklist: components["schemas"]["ChecklistMarkOut"][];
            /**
             * Clocks
             * @description of each State asked, in that order; none for a room without two sides
             */
            clocks: components["schemas"]["ClockOut"][];
            /** Closed At */
            closed_at: string | null;
            /**
             * Frozen At
             * @description since then nobody is there to lead it, and nothing is said in it
             */
            frozen_at: string | null;
            /**
             * Held By
             * @description the jurisdictions that keep it from being destroyed
             */
            held_by: string[];
            /** Id */
            id: string;
            /** Instruments */
            instruments: string[];
            /**
             * Kept Days
             * @description for how many days it is kept once it is closed, as its networks say now
             */
            kept_days: number;
            /**
             * Kept Unread
             * @description whether the caller wants to come back to it
             */
            kept_unread: boolean;
            /**
             * Kind
             * @enum {string}
             */
            kind: "consultation" | "urgent" | "information" | "route" | "joint" | "forum";
            /** Last At */
            last_at: string;
            /** Last Seq */
            last_seq: number;
            /** Measures */
            measures: string[];
            /** Muted */
            muted: boolean;
            /**
             * Network
             * @description of a forum; null for every other kind
             */
            network: string | null;
            /**
             * Notice
             * @default not_evidence
             * @constant
             */
            notice: "not_evidence";
            /** Offences */
            offences: string[];
            /** Opened At */
            opened_at: string;
            /** Opened By */
            opened_by: string;
            /** Outcome */
            outcome: string | null;
            /** Own Reference */
            own_reference: string | null;
            /** Participants */
            participants: components["schemas"]["ParticipantOut"][];
            /**
             * Purge At
             * @description when it is destroyed and found by nobody, unless somebody holds it
             */
            purge_at: string | null;
            /** Question Type */
            question_type: string | null;
            /** Read Seq */
            read_seq: number;
            /** Reference */
            reference: string;
            /** Request Language */
            request_language: string | null;
            /**
             * Requested Jurisdictions
             * @description in the order in which they are asked; none for a forum only, which has no type of question either
             */
            requested_jurisdictions: string[];
            /** Requesting Authority */
            requesting_authority: {
                [key: string]: string;
            };
            /** Requesting Jurisdiction */
            requesting_jurisdiction: string | null;
            /**
             * Route Id
             * @description the route whose room it is
             */
            route_id: string | null;
            /** Stage */
            stage: string | null;
            /**
             * Status
             * @description that of the State asked that is furthest behind
             * @enum {string}
             */
            status: "opened" | "acknowledged" | "answered" | "closed";
            /** Subject */
            subject: string;
            terms: components["schemas"]["RoomTerms"] | null;
            /**
             * Unread
             * @description entries by others after one's read mark; counted up to 100
             */
            unread: number;
            /**
             * Urgency
             * @enum {string}
             */
            urgency: "normal" | "high" | "critical";
            /** Wanted By */
            wanted_by: string | null;
        };
        /** RoomSummary */
        RoomSummary: {
            abilities: components["schemas"]["Abilities"];
            /** Caveats */
            caveats: string[];
            /**
             * Clocks
             * @description of each State asked, in that order; none for a room without two sides
             */
            clocks: components["schemas"]["ClockOut"][];
            /**
             * Frozen At
             * @description since then nobody is there to lead it, and nothing is said in it
             */
            frozen_at: string | null;
            /** Id */
            id: string;
            /**
             * Kept Unread
             * @description whether the caller wants to come back to it
             */
            kept_unread: boolean;
            /**
             * Kind
             * @enum {string}
             */
            kind: "consultation" | "urgent" | "information" | "route" | "joint" | "forum";
            /** Last At */
            last_at: string;
            /** Last Seq */
            last_seq: number;
            /**
             * Mentions
             * @description how many entries after one's read mark are for one's attention
             */
            mentions: number;
            /** Muted */
            muted: boolean;
            /**
             * Network
             * @description of a forum; null for every other kind
             */
            network: string | null;
            /** Outcome */
            outcome: string | null;
            /** Participants */
            participants: components["schemas"]["ParticipantBrief"][];
            /** Question Type */
            question_type: string | null;
            /** Reference */
            reference: string;
            /**
             * Requested Jurisdictions
             * @description in the order in which they are asked; none for a forum only, which has no type of question either
             */
            requested_jurisdictions: string[];
            /** Requesting Jurisdiction */
            requesting_jurisdiction: string | null;
            /**
             * Route Id
             * @description the route whose room it is
             */
            route_id: string | null;
            /**
             * Status
             * @description that of the State asked that is furthest behind
             * @enum {string}
             */
            status: "opened" | "acknowledged" | "answered" | "closed";
            /** Subject */
            subject: string;
            /**
             * Unread
             * @description entries by others after one's read mark; counted up to 100
             */
            unread: number;
            /**
             * Urgency
             * @enum {string}
             */
            urgency: "normal" | "high" | "critical";
            /** Wanted By */
            wanted_by: string | null;
        };
        /**
         * RoomTerms
         * @description Who put which caveat on a room, and what two of them say beyond their code; `seq` is the entry with the words.
         */
        RoomTerms: {
            /** By */
            by: {
                [key: string]: string | null;
            };
            /** Seq */
            seq?: number | null;
            /** Text */
            text?: string | null;
            /** Until */
            until?: string | null;
        };
        /**
         * Rota
         * @description A week: duty by person, when somebody is at work, and the gaps in which nobody can be reached.
         */
        Rota: {
            abilities: components["schemas"]["RotaAbilities"];
            /** Days */
            days: components["schemas"]["RotaDay"][];
            /** Duty */
            duty: components["schemas"]["RotaSpan"][];
            /** Gaps */
            gaps: components["schemas"]["Span"][];
            /** Jurisdiction */
            jurisdiction: string;
            /** People */
            people: components["schemas"]["RotaPerson"][];
            /** Time Zone */
            time_zone: string;
            /**
             * Week
             * Format: date
             */
            week: string;
            /** Working */
            working: components["schemas"]["Span"][];
        };
        /** RotaAbilities */
        RotaAbilities: {
            /** Edit */
            edit: boolean;
        };
        /**
         * RotaChange
         * @description What is to change, in one go: all of it or nothing.
         */
        RotaChange: {
            /** Changes */
            changes: (components["schemas"]["AddShift"] | components["schemas"]["RemoveShift"] | components["schemas"]["GiveShift"])[];
            /**
             * Week
             * Format: date
             */
            week: string;
        };
        /**
         * RotaDay
         * @description A day of the week; `holiday` is what the public holiday is called, as on a card; empty where it has no name.
         */
        RotaDay: {
            /**
             * Day
             * Format: date
             */
            day: string;
            /**
             * End
             * Format: date-time
             */
            end: string;
            /** Holiday */
            holiday: {
                [key: string]: string;
            } | null;
            /**
             * Start
             * Format: date-time
             */
            start: string;
            /** Weekend */
            weekend: boolean;
        };
        /**
         * RotaPerson
         * @description Somebody on the roster, or (for whoever plans it) somebody who could be.
         */
        RotaPerson: {
            /** Absences */
            absences: components["schemas"]["Absence"][];
            /** Id */
            id: string;
            /** Name Original */
            name_original: string;
            /** Name Original Language */
            name_original_language: string;
            /** Name Romanised */
            name_romanised: string;
            /** Names */
            names: {
                [key: string]: string;
            };
            /** Position */
            position: {
                [key: string]: string;
            };
            /** Time Zone */
            time_zone: string;
        };
        /**
         * RotaSpan
         * @description Somebody's duty. A `shift` is dated and can be given away; `weekly` comes back every week.
         */
        RotaSpan: {
            /**
             * End
             * Format: date-time
             */
            end: string;
            /** Focal Point Id */
            focal_point_id: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "shift" | "weekly";
            /**
             * Start
             * Format: date-time
             */
            start: string;
        };
        /** RouteAbilities */
        RouteAbilities: {
            /** Consult */
            consult: boolean;
            /** Edit */
            edit: boolean;
        };
        /** RouteCreate */
        RouteCreate: {
            /**
             * Leads
             * @default []
             */
            leads: components["schemas"]["Lead"][];
            /** Network */
            network: string;
            /** Offences */
            offences: string[];
            /** Stops */
            stops: components["schemas"]["Stop"][];
            /** Titles */
            titles: {
                [key: string]: string;
            };
        };
        /** RouteEdit */
        RouteEdit: {
            /**
             * Leads
             * @default []
             */
            leads: components["schemas"]["Lead"][];
            /** Offences */
            offences: string[];
            /** Revision */
            revision: number;
            /** Stops */
            stops: components["schemas"]["Stop"][];
            /** Titles */
            titles: {
                [key: string]: string;
            };
        };
        /**
         * RouteOut
         * @description A route in a list.
         */
        RouteOut: {
            abilities: components["schemas"]["RouteAbilities"];
            /**
             * Changed At
             * Format: date-time
             */
            changed_at: string;
            /** Id */
            id: string;
            /** Illustrative */
            illustrative: boolean;
            /** Network */
            network: string;
            /** Offences */
            offences: string[];
            /** Revision */
            revision: number;
            /** Stops */
            stops: components["schemas"]["Stop"][];
            /** Titles */
            titles: {
                [key: string]: string;
            };
        };
        /**
         * RouteRead
         * @description One route with its people. `invitees` are whom a room of the route asks in, at most eight.
         */
        RouteRead: {
            abilities: components["schemas"]["RouteAbilities"];
            /**
             * Changed At
             * Format: date-time
             */
            changed_at: string;
            /** Gathered */
            gathered: components["schemas"]["Gathered"][];
            /** Id */
            id: string;
            /** Illustrative */
            illustrative: boolean;
            /** Invitees */
            invitees: string[];
            /** Network */
            network: string;
            /** Offences */
            offences: string[];
            /** Revision */
            revision: number;
            /** Stops */
            stops: components["schemas"]["Stop"][];
            /** Titles */
            titles: {
                [key: string]: string;
            };
        };
        /** RouteRetire */
        RouteRetire: {
            /** Revision */
            revision: number;
        };
        /**
         * SavedIn
         * @description `address` is the query of the search page's address, without the question mark.
         */
        SavedIn: {
            /** Address */
            address: string;
            /** Name */
            name: string;
            /**
             * Watched
             * @default true
             */
            watched: boolean;
        };
        /**
         * SavedOut
         * @description `changes` is null while the search is not watched, where it finds too many to be watched (`too_many`), and where
         *     a filter of it exists no more (`possible` is false).
         */
        SavedOut: {
            /** Address */
            address: string;
            changes: components["schemas"]["Changes"] | null;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Id */
            id: string;
            /**
             * Looked At
             * Format: date-time
             */
            looked_at: string;
            /** Name */
            name: string;
            /** Possible */
            possible: boolean;
            /** Too Many */
            too_many: boolean;
            /** Watched */
            watched: boolean;
        };
        /**
         * SavedPatch
         * @description Fields left out stay as they are.
         */
        SavedPatch: {
            /** Name */
            name?: string | null;
            /** Watched */
            watched?: boolean | null;
        };
        /** Say */
        Say: {
            /** Body */
            body?: string | null;
            /** Caveats */
            caveats?: string[];
            despite?: components["schemas"]["Despite"] | null;
            enc?: components["schemas"]["EndToEnd"] | null;
            /** Key */
            key: string;
            /**
             * Kind
             * @default message
             * @enum {string}
             */
            kind: "message" | "answer" | "acknowledged" | "correction" | "withdrawal";
            /** Language */
            language?: string | null;
            /**
             * Mentions
             * @description persons in the room for whose attention a message or an answer is
             */
            mentions?: string[];
            /** Reply To */
            reply_to?: number | null;
            /** Room */
            room: string;
            /** @default {} */
            terms: components["schemas"]["Terms"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "say";
        };
        /**
         * Saying
         * @description An entry to add; the same over HTTP and in the frame `say`.
         */
        Saying: {
            /** Body */
            body?: string | null;
            /** Caveats */
            caveats?: string[];
            despite?: components["schemas"]["Despite"] | null;
            enc?: components["schemas"]["EndToEnd"] | null;
            /** Key */
            key: string;
            /**
             * Kind
             * @default message
             * @enum {string}
             */
            kind: "message" | "answer" | "acknowledged" | "correction" | "withdrawal";
            /** Language */
            language?: string | null;
            /**
             * Mentions
             * @description persons in the room for whose attention a message or an answer is
             */
            mentions?: string[];
            /** Reply To */
            reply_to?: number | null;
            /** @default {} */
            terms: components["schemas"]["Terms"];
        };
        /**
         * Scope
         * @description Where the caller gives a role: in networks, for a State as `network/State`, or wherever.
         */
        Scope: {
            /** Everywhere */
            everywhere: boolean;
            /** Networks */
            networks: string[];
            /** Role */
            role: string;
            /** States */
            states: string[];
        };
        /** SessionAbilities */
        SessionAbilities: {
            /** Add Focal Points */
            add_focal_points: boolean;
            /** Edit Focal Points */
            edit_focal_points: boolean;
            /** Open Consultation */
            open_consultation: boolean;
            /** Read People */
            read_people: boolean;
        };
        /**
         * SessionOut
         * @description Who is signed in, until when, and what they may do. `first_steps`: they have yet to take note of how the house
         *     works, before anything else.
         */
        SessionOut: {
            abilities: components["schemas"]["SessionAbilities"];
            /**
             * Expires At
             * Format: date-time
             */
            expires_at: string;
            /** First Steps */
            first_steps: boolean;
            /** Mode */
            mode: string;
            person: components["schemas"]["PersonOut"];
            /**
             * Server Time
             * Format: date-time
             */
            server_time: string;
        };
        /**
         * SettingsIn
         * @description How the caller wants to be told. Quiet hours are wall-clock time of their own zone; the urgent knows none.
         */
        SettingsIn: {
            /** Address */
            address?: string | null;
            /** Digest */
            digest: boolean;
            /** Letters */
            letters: boolean;
            /** Quiet End */
            quiet_end?: string | null;
            /** Quiet Start */
            quiet_start?: string | null;
            /**
             * Show Reference
             * @default false
             */
            show_reference: boolean;
        };
        /**
         * SettingsOut
         * @description `office_address` is where letters go while no address of one's own is set; `push_key` is the service's key, none
         *     where pushes are not set up. `letter_ok_at` and `push_ok_at`: when each way last worked.
         */
        SettingsOut: {
            /** Address */
            address?: string | null;
            /** Browsers */
            browsers: number;
            /** Digest */
            digest: boolean;
            /** Letter Ok At */
            letter_ok_at: string | null;
            /** Letters */
            letters: boolean;
            /** Office Address */
            office_address: string | null;
            /** Push Key */
            push_key: string | null;
            /** Push Ok At */
            push_ok_at: string | null;
            /** Quiet End */
            quiet_end?: string | null;
            /** Quiet Start */
            quiet_start?: string | null;
            /**
             * Show Reference
             * @default false
             */
            show_reference: boolean;
        };
        /** SheetAbilities */
        SheetAbilities: {
            /** Edit */
            edit: boolean;
            /** Publish */
            publish: boolean;
        };
        /**
         * SheetAct
         * @description One line of a sheet's history.
         */
        SheetAct: {
            /** Action */
            action: string;
            /** Actor */
            actor: string | null;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Fields */
            fields: string[];
        };
        /**
         * SheetHead
         * @description A sheet without its cells; version 0 has never been published. `drafted_at` is told to its editors only.
         */
        SheetHead: {
            abilities: components["schemas"]["SheetAbilities"];
            /** Drafted At */
            drafted_at: string | null;
            /** Illustrative */
            illustrative: boolean;
            /** Jurisdiction */
            jurisdiction: string;
            /**
             * Names
             * @description Of an illustrative jurisdiction, which reference data do not name.
             */
            names: {
                [key: string]: string;
            };
            /** Published At */
            published_at: string | null;
            /** Stated */
            stated: number;
            /** Version */
            version: number;
        };
        /**
         * SheetOut
         * @description A published sheet. A field that is missing from `cells` is not stated.
         */
        SheetOut: {
            abilities: components["schemas"]["SheetAbilities"];
            /** Cells */
            cells: components["schemas"]["Cell"][];
            /** Drafted At */
            drafted_at: string | null;
            /** Illustrative */
            illustrative: boolean;
            /** Jurisdiction */
            jurisdiction: string;
            /**
             * Names
             * @description Of an illustrative jurisdiction, which reference data do not name.
             */
            names: {
                [key: string]: string;
            };
            /** Published At */
            published_at: string | null;
            /** Stated */
            stated: number;
            /** Version */
            version: number;
        };
        /**
         * Shift
         * @description A dated window of duty, as instants.
         */
        Shift: {
            /**
             * End
             * Format: date-time
             */
            end: string;
            /**
             * Start
             * Format: date-time
             */
            start: string;
        };
        /**
         * ShiftOfferIn
         * @description To whom: a focal point of one's own State. `note` is what they should know, said in the room.
         */
        ShiftOfferIn: {
            despite?: components["schemas"]["Despite"] | null;
            /** Key */
            key: string;
            /** Language */
            language?: string | null;
            /** Note */
            note?: string | null;
            /** Successor */
            successor: string;
        };
        /**
         * ShiftOfferOut
         * @description A consultation that a colleague wants the caller to go on with: never what it is about. `status` is how far their
         *     State has come, if it is asked, and `promised_by` what would be theirs to keep.
         */
        ShiftOfferOut: {
            /** Acknowledge By */
            acknowledge_by: string | null;
            /** At */
            at: string;
            /** By */
            by: string;
            /** Display Name */
            display_name: string;
            /** Id */
            id: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "consultation" | "urgent" | "information" | "route" | "joint" | "forum";
            /** Names */
            names: {
                [key: string]: string;
            };
            /** Promised By */
            promised_by: string | null;
            /** Reference */
            reference: string;
            /** Requested Jurisdictions */
            requested_jurisdictions: string[];
            /** Requesting Jurisdiction */
            requesting_jurisdiction: string | null;
            /**
             * Status
             * @enum {string}
             */
            status: "opened" | "acknowledged" | "answered" | "closed";
            /**
             * Urgency
             * @enum {string}
             */
            urgency: "normal" | "high" | "critical";
        };
        /** ShiftReplyIn */
        ShiftReplyIn: {
            /** Agree */
            agree: boolean;
            /** Key */
            key: string;
        };
        /**
         * ShownChannel
         * @description A number as it is revealed; a secure channel says its system, and with which State a tunnel is shared.
         */
        ShownChannel: {
            /** Kind */
            kind: string;
            /** Note */
            note: string;
            /** Peer */
            peer?: string | null;
            /** System */
            system?: ("i24_7" | "ejn_connection" | "iber" | "vpn_pair") | null;
            /** Value */
            value: string;
        };
        /**
         * SignedOutOut
         * @description `continue_at` is where the provider ends its own session, for the browser to go to; null where there is none.
         */
        SignedOutOut: {
            /** Continue At */
            continue_at: string | null;
        };
        /** SignInAsPersona */
        SignInAsPersona: {
            /** Persona */
            persona: string;
        };
        /**
         * SignsIn
         * @description How somebody signs in: through a provider, or with passkeys, of which they have so many. `invite`: the caller
         *     may invite them, which after the second person's word ends the passkeys they have.
         */
        SignsIn: {
            invitation: components["schemas"]["KeptInvitation"] | null;
            /** Invite */
            invite: boolean;
            /** Passkeys */
            passkeys: number;
            /** Through Provider */
            through_provider: boolean;
        };
        /** Span */
        Span: {
            /**
             * End
             * Format: date-time
             */
            end: string;
            /**
             * Start
             * Format: date-time
             */
            start: string;
        };
        /** SpokenLanguage */
        SpokenLanguage: {
            /** Code */
            code: string;
            /**
             * Level
             * @enum {string}
             */
            level: "native" | "fluent" | "working";
        };
        /**
         * StateOut
         * @description A State in a network: its status now, how many focal points, and what was decided, newest first.
         */
        StateOut: {
            /** Decisions */
            decisions: components["schemas"]["DecisionOut"][];
            /** Focal Points */
            focal_points: number;
            /** Jurisdiction */
            jurisdiction: string;
            /**
             * Standing
             * @enum {string}
             */
            standing: "full" | "observer" | "suspended" | "former";
            /** Status */
            status: ("member" | "associated" | "partner" | "candidate" | "observer" | "suspended" | "former") | "unverified";
        };
        /** StatesOut */
        StatesOut: {
            /** Network */
            network: string;
            /** States */
            states: components["schemas"]["StateOut"][];
        };
        /**
         * StatusIn
         * @description From `effective_from` on (at once where it is missing or past) the State has this status; why, in one line.
         */
        StatusIn: {
            /** Effective From */
            effective_from?: string | null;
            /** Jurisdiction */
            jurisdiction: string;
            /** Reason */
            reason: string;
            /**
             * Status
             * @enum {string}
             */
            status: "member" | "associated" | "partner" | "candidate" | "observer" | "suspended" | "former";
        };
        /** Stop */
        Stop: {
            /** Jurisdiction */
            jurisdiction: string;
            /**
             * Part
             * @enum {string}
             */
            part: "origin" | "transit" | "destination";
        };
        /**
         * SubjectIn
         * @description Another subject for a room.
         */
        SubjectIn: {
            despite?: components["schemas"]["Despite"] | null;
            /** Key */
            key: string;
            /** Subject */
            subject: string;
        };
        /** TakeOverIn */
        TakeOverIn: {
            /** Focal Point */
            focal_point: string;
        };
        /**
         * TargetIn
         * @description What a network aims at. `acknowledge` in minutes, of the receiving side's working time where `working`.
         */
        TargetIn: {
            /** Acknowledge */
            acknowledge: number;
            /** Answer Days */
            answer_days?: number | null;
            /** Network */
            network: string;
            /** Rungs */
            rungs: number[];
            /**
             * Urgency
             * @enum {string}
             */
            urgency: "normal" | "high" | "critical";
            /** Working */
            working: boolean;
        };
        /** TargetOut */
        TargetOut: {
            /** Acknowledge */
            acknowledge: number;
            /** Answer Days */
            answer_days: number | null;
            /** Default */
            default: boolean;
            /** Network */
            network: string;
            /** Rungs */
            rungs: number[];
            /**
             * Urgency
             * @enum {string}
             */
            urgency: "normal" | "high" | "critical";
            /** Working */
            working: boolean;
        };
        /**
         * Term
         * @description A level from a date on; `set_by` is nobody for what came with the service.
         */
        Term: {
            /**
             * Effective From
             * Format: date-time
             */
            effective_from: string;
            /**
             * Level
             * @enum {string}
             */
            level: "nothing" | "office" | "full";
            /** Set At */
            set_at: string | null;
            /** Set By */
            set_by: string | null;
        };
        /** TermOut */
        TermOut: {
            /** Code */
            code: string;
            /** Group */
            group: string | null;
            /** Labels */
            labels: {
                [key: string]: string;
            };
            /** Legal Ref */
            legal_ref: string | null;
            /** Parent */
            parent: string | null;
        };
        /**
         * Terms
         * @description What two caveats say beyond their code: the words of `other_restriction`, the last day of `confidential`.
         */
        Terms: {
            /** Text */
            text?: string | null;
            /** Until */
            until?: string | null;
        };
        /**
         * TermsIn
         * @description Days after a confirmation: a network's own; 90 and 180 where it set none.
         */
        TermsIn: {
            /** Due After */
            due_after: number;
            /** Stale After */
            stale_after: number;
        };
        /**
         * TokenIn
         * @description The secret of the letter. It stands behind the `#` of an address, so that no server's log ever holds it.
         */
        TokenIn: {
            /** Token */
            token: string;
        };
        /** Typing */
        Typing: {
            /** Room */
            room: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "typing";
        };
        /** TypingNow */
        TypingNow: {
            /** Person */
            person: string;
            /** Room */
            room: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "typing";
        };
        /**
         * UnansweredIn
         * @description A search that found nobody; `address` as above.
         */
        UnansweredIn: {
            /** Address */
            address: string;
        };
        /**
         * UnansweredOut
         * @description Somebody found nobody: the search as the page's address has it, and who asks.
         */
        UnansweredOut: {
            /** Address */
            address: string;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Id */
            id: string;
            /** Jurisdiction */
            jurisdiction: string | null;
            /** Network */
            network: string;
            /** Person */
            person: string;
        };
        /** Unfollow */
        Unfollow: {
            /** Room */
            room: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "unfollow";
        };
        /** UntilIn */
        UntilIn: {
            /**
             * Valid Until
             * Format: date-time
             */
            valid_until: string;
        };
        /**
         * UploadOut
         * @description Bytes that are kept for a day, until they are attached.
         */
        UploadOut: {
            /** File */
            file: string;
            /** Size */
            size: number;
        };
        /**
         * UrgencyIn
         * @description Another class: upwards by anyone, with a reason; downwards by the side that asked, with a note.
         */
        UrgencyIn: {
            despite?: components["schemas"]["Despite"] | null;
            /** Key */
            key: string;
            /** Language */
            language?: string | null;
            /** Note */
            note?: string | null;
            /**
             * Urgency
             * @enum {string}
             */
            urgency: "normal" | "high" | "critical";
            urgent?: components["schemas"]["Urgent"] | null;
        };
        /**
         * Urgent
         * @description Why it is urgent, and until when something must have happened, with the zone in which that is said.
         */
        Urgent: {
            /** Deadline */
            deadline?: string | null;
            /** Reason */
            reason: string;
            /** Time Zone */
            time_zone?: string | null;
        };
        /** ValidationError */
        ValidationError: {
            /** Context */
            ctx?: Record<string, never>;
            /** Input */
            input?: unknown;
            /** Location */
            loc: (string | number)[];
            /** Message */
            msg: string;
            /** Error Type */
            type: string;
        };
        /** ViewerOut */
        ViewerOut: {
            /** Display Name */
            display_name: string;
            /** Display Name Original */
            display_name_original: string;
            /** Jurisdiction */
            jurisdiction: string | null;
            /** Names */
            names: {
                [key: string]: string;
            };
        };
        /**
         * ViewOut
         * @description Somebody was shown the reader's own numbers; a keeper, the first time on a day.
         */
        ViewOut: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Id */
            id: string;
            /** Purpose */
            purpose: ("consultation" | "urgent" | "other") | "keeping";
            viewer: components["schemas"]["ViewerOut"];
        };
        /**
         * ViewsOut
         * @description A page, newest first; `more` when older ones follow.
         */
        ViewsOut: {
            /** More */
            more: boolean;
            /** Views */
            views: components["schemas"]["ViewOut"][];
        };
        /** Waiting */
        Waiting: {
            /** Display Name */
            display_name: string;
            /** Jurisdiction */
            jurisdiction: string | null;
            /** Names */
            names: {
                [key: string]: string;
            };
            /** Person */
            person: string;
        };
        /**
         * WaitingDraft
         * @description A sheet's draft that the caller may publish; `names` of an illustrative jurisdiction.
         */
        WaitingDraft: {
            /**
             * Drafted At
             * Format: date-time
             */
            drafted_at: string;
            /** Jurisdiction */
            jurisdiction: string;
            /** Names */
            names: {
                [key: string]: string;
            };
        };
        /**
         * Wanted
         * @description Which entries: acts of a kind (`session`, or one act, `session.ended`), of a person, within days (UTC), and
         *     older than the entry `before`, the last of the page before.
         */
        Wanted: {
            /** Act */
            act?: string | null;
            /** Actor */
            actor?: string | null;
            /** Before */
            before?: string | null;
            /** Since */
            since?: string | null;
            /** Until */
            until?: string | null;
        };
        /**
         * WhomIn
         * @description The question. `languages` are the caller's own; none given, those of their entry count.
         *
         *     `again` says that an open page refreshes an answer it has: nobody asks, so that no gap is noted.
         */
        WhomIn: {
            /**
             * Again
             * @default false
             */
            again: boolean;
            /** Jurisdictions */
            jurisdictions: string[];
            /**
             * Languages
             * @default []
             */
            languages: string[];
            /** Measure */
            measure?: string | null;
            /** Offence */
            offence?: string | null;
            /** Stage */
            stage?: string | null;
            /**
             * Urgency
             * @default normal
             * @enum {string}
             */
            urgency: "normal" | "high" | "critical";
        };
        /** WhomOut */
        WhomOut: {
            /** Answers */
            answers: components["schemas"]["ForJurisdiction"][];
            /** Illustrative */
            illustrative: boolean;
            /** Languages */
            languages: string[];
        };
        /**
         * WordIn
         * @description A lead's word on somebody whom the room waits to let in.
         */
        WordIn: {
            /** Agree */
            agree: boolean;
            despite?: components["schemas"]["Despite"] | null;
            /** Key */
            key: string;
            /** Language */
            language?: string | null;
            /** Note */
            note?: string | null;
        };
        /** WorkingHours */
        WorkingHours: {
            /** End */
            end: string;
            /** Start */
            start: string;
        };
        /**
         * Written
         * @description A message as far as it is written: `phrases` are codes of the phrase book, said before the text; `key` is the one
         *     that it will be sent under. Without text and phrases there is no draft.
         */
        Written: {
            /**
             * Answer
             * @default false
             */
            answer: boolean;
            /** Caveats */
            caveats?: string[];
            /** Key */
            key: string;
            /** Language */
            language?: string | null;
            /** Mentions */
            mentions?: string[];
            /** Phrases */
            phrases?: string[];
            /** @default {} */
            terms: components["schemas"]["Terms"];
            /**
             * Text
             * @default
             */
            text: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    read_audit: {
        parameters: {
            query?: {
                act?: string | null;
                actor?: string | null;
                before?: string | null;
                since?: string | null;
                until?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActsOut"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    export_audit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Wanted"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    read_own_acts: {
        parameters: {
            query?: {
                act?: string | null;
                actor?: string | null;
                before?: string | null;
                since?: string | null;
                until?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActsOut"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    export_own_acts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Wanted"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_glass: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GlassOut"][];
                };
            };
        };
    };
    ask_glass: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GlassIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GlassOut"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    decide_glass: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GlassDecisionIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    end_glass: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    read_glass: {
        parameters: {
            query?: {
                after?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GlassPage"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_drafts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftOut"][];
                };
            };
        };
    };
    save_draft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpeningForm"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    delete_draft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_consultation_kinds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KindOut"][];
                };
            };
        };
    };
    list_consultations: {
        parameters: {
            query?: {
                before?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomSummary"][];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    open_consultation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomOut"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    read_consultation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomOut"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    accept_caveats: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    reply_to_admission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                seq: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WordIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    assign_consultation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    note_call: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    restrict_consultation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RestrictIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    set_point: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChecklistIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    close_consultation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    notify_disclosure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisclosureIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    answer_disclosure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                seq: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisclosureReplyIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    read_room_draft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Written"] | null;
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    keep_room_draft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Written"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_entries: {
        parameters: {
            query?: {
                after?: number | null;
                before?: number | null;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryPage"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    add_entry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Saying"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    escalate_consultation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EscalateIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_files: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileOut"][];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    attach_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttachIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    download_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_helpers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Helper"][];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    hold_consultation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    give_information: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InformationIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    leave_consultation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoomLeaveIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    mute_consultation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MuteIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_papers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperOut"][];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    make_paper: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaperIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    invite_participant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewcomerIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryOut"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    promise_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PromiseIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    mark_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["app__consultations__schemas__ReadIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    release_consultation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    offer_consultation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShiftOfferIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    correct_subject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubjectIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    keep_consultation_unread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeepUnreadIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    upload_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadOut"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    change_urgency: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UrgencyIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    read_alerts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AlertsIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertsOut"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    search_consultations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundPage"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    confirm_as_persona: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    list_personas: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonaOut"][];
                };
            };
        };
    };
    sign_in_as_persona: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInAsPersona"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionOut"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_additions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Additions"];
                };
            };
        };
    };
    add_focal_point: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdditionIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdditionWaiting"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    read_addition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdditionOut"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    decide_addition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_alternates: {
        parameters: {
            query: {
                jurisdiction: string;
                network: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Colleague"][];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_alerts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertOut"][];
                };
            };
        };
    };
    review_alert: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    read_allowance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Allowance"];
                };
            };
        };
    };
    list_authorities: {
        parameters: {
            query?: {
                jurisdiction?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthorityOut"][];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    create_authority: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuthorityIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthorityOut"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    change_authority: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuthorityPatch"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthorityOut"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_awake: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Awake"][];
                };
            };
        };
    };
    list_canaries: {
        parameters: {
            query: {
                network: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CanaryOut"][];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    add_canary: {
        parameters: {
            query: {
                network: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CanaryIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CanaryOut"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    withdraw_canary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_cards: {
        parameters: {
            query: {
                id: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Card"][];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_contact_changes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactWaiting"][];
                };
            };
        };
    };
    read_contact_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactChangeOut"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    decide_contact_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    make_duty_sheet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DutySheetIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutySheet"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_favourites: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Kept"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    add_favourite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    remove_favourite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_favourite_ids: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string[];
                };
            };
        };
    };
    read_focal_point: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Card"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    edit_focal_point: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FocalPointPatch"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptEntry"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_colleagues: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Colleague"][];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    read_confirmations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Confirmed"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    confirm_focal_point: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Confirmed"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    read_record: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Record"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    read_retirement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetiredOut"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    retire_focal_point: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetireIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetiredOut"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    reveal_channels: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevealIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Revealed"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_joinings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JoiningWaiting"][];
                };
            };
        };
    };
    propose_joining: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JoiningIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    decide_joining: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    read_limits: {
        parameters: {
            query: {
                network: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LimitsIn"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    lower_limits: {
        parameters: {
            query: {
                network: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LimitsIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LimitsIn"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    read_own_entry: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnEntry"];
                };
            };
        };
    };
    change_own_entry: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnPatch"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnEntry"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_own_colleagues: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Colleague"][];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_partners: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerOut"][];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    export_contact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    read_rota: {
        parameters: {
            query?: {
                week?: string | null;
            };
            header?: never;
            path: {
                jurisdiction: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rota"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    change_rota: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jurisdiction: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RotaChange"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rota"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    read_duty_desk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jurisdiction: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyDesk"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    correct_holiday: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jurisdiction: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HolidayIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rota"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    leave_duty_note: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jurisdiction: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DutyNoteIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyDesk"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    test_duty_page: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jurisdiction: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyDesk"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_routes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RouteOut"][];
                };
            };
        };
    };
    create_route: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RouteCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RouteRead"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    read_route: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RouteRead"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    edit_route: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RouteEdit"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RouteRead"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    retire_route: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RouteRetire"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_saved_searches: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedOut"][];
                };
            };
        };
    };
    save_search: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavedIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedOut"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    delete_saved_search: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    change_saved_search: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavedPatch"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedOut"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    mark_looked: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    read_search_news: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notices"];
                };
            };
        };
    };
    search_directory: {
        parameters: {
            query?: {
                freshness?: ("fresh" | "due" | "stale")[];
                jurisdiction?: string[];
                language?: string[];
                limit?: number;
                measure?: string[];
                network?: string[];
                offence?: string[];
                offset?: number;
                q?: string;
                reachable?: boolean;
                role?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Found"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    ask_the_secretariat: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnansweredIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_secure_channels: {
        parameters: {
            query?: {
                jurisdiction?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinksOut"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    create_secure_channel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkOut"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    edit_secure_channel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkEdit"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkOut"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_states_shown: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string[];
                };
            };
        };
    };
    lift_suspension: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_viewed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Kept"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    forget_viewed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    note_viewed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_views: {
        parameters: {
            query?: {
                before?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ViewsOut"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    ask_whom: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhomIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhomOut"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_disclosures: {
        parameters: {
            query?: {
                offset?: number;
                waiting?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisclosurePage"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    export_disclosures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    read_first_steps: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirstStepsOut"];
                };
            };
        };
    };
    finish_first_steps: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    open_forum: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForumIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomOut"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_frozen_consultations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FrozenRoom"][];
                };
            };
        };
    };
    take_over_consultation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeOverIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    limit_grant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UntilIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    agree_to_grant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    attest_grant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    end_grant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    read_health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    list_incoming: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncomingOut"];
                };
            };
        };
    };
    agree_to_invitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    end_invitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    ask_for_first_passkey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengeOut"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    look_at_invitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationOut"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    enrol_with_passkey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FirstPasskeyIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    describe_live_wire: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveWire"];
                };
            };
        };
    };
    read_holdings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoldingsOut"];
                };
            };
        };
    };
    read_own_data: {
        parameters: {
            query?: {
                offset?: number;
            };
            header?: never;
            path: {
                group: "account" | "grants" | "sessions" | "entry" | "contacts" | "reveals_of_me" | "reveals_by_me" | "listings" | "consultations" | "messages" | "drafts" | "kept" | "notices" | "reports" | "reported" | "requests" | "watch" | "audit";
                kind: "person" | "person_grant" | "signed_in" | "known_device" | "passkey" | "invitation" | "reveal" | "listing" | "far_reading" | "participant" | "entry" | "opening_draft" | "room_draft" | "favourite" | "viewed_card" | "saved_search" | "unanswered_search" | "acceptance" | "attachment" | "assignment" | "shift_offer" | "trail_mark" | "paper" | "notice" | "notice_settings" | "push_subscription" | "report" | "rights_request" | "directory_suspension" | "directory_alert" | "break_glass" | "audit_entry" | "focal_point" | "focal_point_membership" | "confirmation" | "retirement" | "channel" | "contact_change" | "joining" | "review";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeldPage"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    export_own_data: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
        };
    };
    list_own_requests: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnRequestOut"][];
                };
            };
        };
    };
    ask_right: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnRequestOut"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_notices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeList"];
                };
            };
        };
    };
    add_browser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BrowserIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    remove_browser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BrowserOff"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    read_notices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["app__notices__schemas__ReadIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    read_notice_settings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsOut"];
                };
            };
        };
    };
    choose_notice_settings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettingsIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsOut"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    test_notices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    list_overseen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Overseen"][];
                };
            };
        };
    };
    call_officer_in: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallOfficerIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalledIn"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_passkeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeysOut"];
                };
            };
        };
    };
    add_passkey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasskeyIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    end_passkey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    ask_for_passkey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengeOut"];
                };
            };
        };
    };
    confirm_with_passkey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssertionIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    ask_to_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengeOut"];
                };
            };
        };
    };
    sign_in_with_passkey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssertionIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    ask_for_sign_in: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengeOut"];
                };
            };
        };
    };
    list_people: {
        parameters: {
            query?: {
                network?: string | null;
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["People"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    enrol_person: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnrolIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptPerson"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    end_person: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeaveIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    give_grant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptPerson"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    invite_person: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptPerson"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    name_successor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeaveIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    read_reference: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferenceOut"];
                };
            };
        };
    };
    read_phrases: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhraseBook"];
                };
            };
        };
    };
    list_own_reports: {
        parameters: {
            query?: {
                focal_point?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportOut"][];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    report_problem: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportOut"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_response_targets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetOut"][];
                };
            };
        };
    };
    set_response_target: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TargetIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetOut"][];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_requests: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskedOut"][];
                };
            };
        };
    };
    answer_request: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_gaps: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GapOut"][];
                };
            };
        };
    };
    settle_gap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_look_alikes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LookAlikeOut"][];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    settle_look_alike: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    read_agreements: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                network: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementsOut"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    set_agreement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                network: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreementIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementsOut"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    read_terms: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                network: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TermsIn"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    set_terms: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                network: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TermsIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TermsIn"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    read_retention: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                network: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionOut"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    set_retention: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                network: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetentionIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionOut"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    read_states: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                network: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatesOut"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    decide_status: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                network: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatusIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatesOut"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    read_overview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Overview"];
                };
            };
        };
    };
    list_reviews: {
        parameters: {
            query?: {
                offset?: number;
                resolved?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewsOut"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    resolve_review: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolveIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewOut"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_unanswered: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnansweredOut"][];
                };
            };
        };
    };
    settle_unanswered: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_unconfirmed: {
        parameters: {
            query?: {
                freshness?: ("due" | "stale") | null;
                jurisdiction?: string | null;
                network?: string | null;
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DueList"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_without_alternate: {
        parameters: {
            query?: {
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AloneList"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    read_session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionOut"];
                };
            };
        };
    };
    choose_language: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LanguageChoice"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionOut"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    end_session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedOutOut"];
                };
            };
        };
    };
    list_own_sessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenSessionOut"][];
                };
            };
        };
    };
    end_one_session: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    end_all_sessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    list_sheets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Catalogue"];
                };
            };
        };
    };
    read_sheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jurisdiction: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetOut"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    discard_draft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jurisdiction: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AtRevision"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    read_draft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jurisdiction: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    edit_draft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jurisdiction: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftPatch"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    publish_draft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jurisdiction: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AtRevision"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    compare_sheets: {
        parameters: {
            query: {
                of: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comparison"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    export_sheets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    import_sheets: {
        parameters: {
            query: {
                format: "csv" | "json";
                seen?: string[] | null;
                store?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Imported"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_shift_offers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShiftOfferOut"][];
                };
            };
        };
    };
    reply_to_shift_offer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                by: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShiftReplyIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_providers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderOut"][];
                };
            };
        };
    };
    go_to_provider: {
        parameters: {
            query?: {
                again?: boolean;
                to?: string;
            };
            header?: never;
            path: {
                provider: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    come_back: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                provider: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    end_by_provider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                provider: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
}
