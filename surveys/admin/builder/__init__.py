"""The questionnaire builder: pages, questions, headings and options in order, with buttons; never JSON."""
