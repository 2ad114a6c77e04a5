"""Who may do what: one table (`table`), which door stands for which of its lines (`doors`), and its judge (`judge`)."""
