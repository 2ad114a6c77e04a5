"""What is handed out of a room as a paper: the transcript, and the draft of a request."""
