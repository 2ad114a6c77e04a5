// Written by scripts/api.mjs from the server's OpenAPI.
export interface paths {
    "/api/consultations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Consultations
         * @description The caller's consultations, newest activity first.
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
         * @description Asks a focal point in, with the whole history; answers the entry `joined`.
         */
        post: operations["invite_participant"];
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
         * @description Edits a record; 409 `stale_revision` with what changed when somebody else was first.
         */
        patch: operations["edit_focal_point"];
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
    "/api/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Health
         * @description Ready once the database answers; search says which engine proposes.
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
         * @description Signs out.
         */
        post: operations["end_session"];
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
        /** Abilities */
        Abilities: {
            /** Acknowledge */
            acknowledge: boolean;
            /** Answer */
            answer: boolean;
            /** Close */
            close: boolean;
            /** Invite */
            invite: boolean;
            /** Say */
            say: boolean;
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
        /** AuthorityOut */
        AuthorityOut: {
            /** City */
            city: {
                [key: string]: string;
            };
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
        /**
         * Card
         * @description A focal point as one caller may see it; `level` says how much was shown.
         */
        Card: {
            abilities: components["schemas"]["CardAbilities"];
            authority: components["schemas"]["AuthorityOut"];
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
            /** Offences */
            offences: string[];
            /** Other Spellings */
            other_spellings: string[];
            /** Position */
            position: {
                [key: string]: string;
            };
            reachability: components["schemas"]["Reachability"];
            /** Revision */
            revision: number;
            /** Time Zone */
            time_zone: string;
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
        /** ChannelIn */
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
            /** Value */
            value: string;
        };
        /**
         * CloseIn
         * @description How a consultation ends. `central_authority_informed`: the 2001 best practice, always inform it.
         */
        CloseIn: {
            /** Central Authority Informed */
            central_authority_informed: boolean;
            /** Formal Reference */
            formal_reference?: string | null;
            /** Key */
            key: string;
            /** Note */
            note?: string | null;
            /** Outcome */
            outcome: string;
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
            kind: "opened" | "joined" | "left" | "closed" | "message" | "answer" | "acknowledged" | "correction" | "withdrawal";
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
         * @description A fact of a room's log. `body` is null for a kind without one, and once it was corrected or withdrawn.
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
            kind: "opened" | "joined" | "left" | "closed" | "message" | "answer" | "acknowledged" | "correction" | "withdrawal";
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
        /** Facets */
        Facets: {
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
         * FocalPointPatch
         * @description An edit. `revision` is the one that was read; fields left out stay as they are.
         */
        FocalPointPatch: {
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
            /** Time Zone */
            time_zone?: string | null;
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
        /** GrantOut */
        GrantOut: {
            /** Jurisdiction */
            jurisdiction: string | null;
            /** Network */
            network: string | null;
            /** Role */
            role: string;
            /** Valid Until */
            valid_until: string | null;
        };
        /** Hit */
        Hit: {
            card: components["schemas"]["Card"];
            match: components["schemas"]["MatchOut"] | null;
        };
        /** HTTPValidationError */
        HTTPValidationError: {
            /** Detail */
            detail?: components["schemas"]["ValidationError"][];
        };
        /** InviteIn */
        InviteIn: {
            /** Focal Point */
            focal_point: string;
            /** Key */
            key: string;
        };
        /** JurisdictionOut */
        JurisdictionOut: {
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
        /** LanguageChoice */
        LanguageChoice: {
            /**
             * Language
             * @enum {string}
             */
            language: "en" | "ru" | "ar" | "es" | "fr" | "pt";
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
         * MatchOut
         * @description How sure it is that this is the person meant, and the spelling that says so.
         */
        MatchOut: {
            /**
             * Confidence
             * @enum {string}
             */
            confidence: "exact" | "likely" | "near";
            /** Matched */
            matched: string;
        };
        /** MemberOut */
        MemberOut: {
            /** Jurisdiction */
            jurisdiction: string;
            /** Status */
            status: string;
        };
        /** MembershipOut */
        MembershipOut: {
            /** Network */
            network: string;
            /** Role */
            role: string;
        };
        /** NetworkOut */
        NetworkOut: {
            /** Acronym */
            acronym: string;
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
         * OpenIn
         * @description The form that opens a consultation. It asks for no personal data of a case (domain practice, UNTOC 18(20)).
         */
        OpenIn: {
            /** Focal Points */
            focal_points: string[];
            /** Key */
            key: string;
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
            /** Question */
            question?: string | null;
            /** Question Type */
            question_type: string;
            /** Requested Jurisdiction */
            requested_jurisdiction: string;
            /** Subject */
            subject: string;
            /**
             * Urgency
             * @default normal
             * @enum {string}
             */
            urgency: "normal" | "high" | "critical";
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
             * Side
             * @enum {string}
             */
            side: "requesting" | "requested" | "other";
            /** Time Zone */
            time_zone: string | null;
            /** Working Days */
            working_days: number[];
            working_hours: components["schemas"]["WorkingHours"] | null;
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
        /** PersonOut */
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
            /** Names */
            names: {
                [key: string]: string;
            };
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
         * Reachability
         * @description Whether the focal point can be reached now, until when, or when next.
         */
        Reachability: {
            /** Opens At */
            opens_at: string | null;
            /** Reachable */
            reachable: boolean;
            /**
             * State
             * @enum {string}
             */
            state: "on_duty" | "working_hours" | "off_hours" | "weekend";
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
        /** ReadIn */
        ReadIn: {
            /** Seq */
            seq: number;
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
         * Record
         * @description A focal point as its secretariat keeps it.
         */
        Record: {
            abilities: components["schemas"]["CardAbilities"];
            authority: components["schemas"]["AuthorityOut"];
            /** Channels */
            channels: components["schemas"]["ChannelOut"][];
            /**
             * Confirmed At
             * Format: date-time
             */
            confirmed_at: string;
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
            /** Offences */
            offences: string[];
            /** Other Spellings */
            other_spellings: string[];
            /** Position */
            position: {
                [key: string]: string;
            };
            reachability: components["schemas"]["Reachability"];
            /** Revision */
            revision: number;
            /** Time Zone */
            time_zone: string;
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
            /** Urgencies */
            urgencies: components["schemas"]["TermOut"][];
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
        /** RoomChanged */
        RoomChanged: {
            /** Last Seq */
            last_seq: number;
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
        /** RoomOut */
        RoomOut: {
            abilities: components["schemas"]["Abilities"];
            /** Id */
            id: string;
            /** Last At */
            last_at: string;
            /** Last Seq */
            last_seq: number;
            /** Measures */
            measures: string[];
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
            /** Participants */
            participants: components["schemas"]["ParticipantOut"][];
            /** Question Type */
            question_type: string;
            /** Read Seq */
            read_seq: number;
            /** Reference */
            reference: string;
            /** Requested Jurisdiction */
            requested_jurisdiction: string;
            /** Requesting Jurisdiction */
            requesting_jurisdiction: string | null;
            /**
             * Status
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
        };
        /** RoomSummary */
        RoomSummary: {
            abilities: components["schemas"]["Abilities"];
            /** Id */
            id: string;
            /** Last At */
            last_at: string;
            /** Last Seq */
            last_seq: number;
            /** Outcome */
            outcome: string | null;
            /** Participants */
            participants: components["schemas"]["ParticipantBrief"][];
            /** Question Type */
            question_type: string;
            /** Reference */
            reference: string;
            /** Requested Jurisdiction */
            requested_jurisdiction: string;
            /** Requesting Jurisdiction */
            requesting_jurisdiction: string | null;
            /**
             * Status
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
        };
        /** Say */
        Say: {
            /** Body */
            body?: string | null;
            /**
             * Caveats
             * @default []
             */
            caveats: string[];
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
            /** Reply To */
            reply_to?: number | null;
            /** Room */
            room: string;
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
            /**
             * Caveats
             * @default []
             */
            caveats: string[];
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
            /** Reply To */
            reply_to?: number | null;
        };
        /** SessionAbilities */
        SessionAbilities: {
            /** Edit Focal Points */
            edit_focal_points: boolean;
            /** Open Consultation */
            open_consultation: boolean;
        };
        /**
         * SessionOut
         * @description Who is signed in, until when, and what they may do.
         */
        SessionOut: {
            abilities: components["schemas"]["SessionAbilities"];
            /**
             * Expires At
             * Format: date-time
             */
            expires_at: string;
            /** Mode */
            mode: string;
            person: components["schemas"]["PersonOut"];
            /**
             * Server Time
             * Format: date-time
             */
            server_time: string;
        };
        /** SignInAsPersona */
        SignInAsPersona: {
            /** Persona */
            persona: string;
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
        /** WorkingHours */
        WorkingHours: {
            /** End */
            end: string;
            /** Start */
            start: string;
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
    list_consultations: {
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
                    "application/json": components["schemas"]["RoomSummary"][];
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
                "application/json": components["schemas"]["InviteIn"];
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
                "application/json": components["schemas"]["ReadIn"];
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
    search_directory: {
        parameters: {
            query?: {
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
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
