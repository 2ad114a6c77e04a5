"""What both sides have settled before a request is sent, point by point."""
