"""Shell commands of reports."""
