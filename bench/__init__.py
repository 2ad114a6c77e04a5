"""What the service costs and how much it carries, always beside a floor or a bare engine in the same run."""
