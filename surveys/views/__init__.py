"""What the public sees of a survey. Views translate: one query or one action, then a page or a redirect."""
