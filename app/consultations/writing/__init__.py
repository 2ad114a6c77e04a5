"""What somebody is writing in a room and has not sent: kept on the server, theirs alone."""
