"""What we write about networks, by the route each person chose."""
