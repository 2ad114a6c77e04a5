"""Who holds which role, until when: giving, a second person's word, attesting anew, ending."""
