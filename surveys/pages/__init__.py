"""How a page of a questionnaire is made: words in, HTML out. Below the views, above the queries; writes nothing."""
