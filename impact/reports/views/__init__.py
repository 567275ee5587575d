"""Public pages and files of reports."""
