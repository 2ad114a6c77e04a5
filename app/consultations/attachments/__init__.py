"""Files in rooms: uploaded, attached, looked at by a scanner, handed out, erased."""
