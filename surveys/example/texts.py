"""A few invented open texts for the demo: (language, text, what a reader did with it, the text without names)."""

ONE_CHANGE = (
    ("en", "The same two or three people coming in the morning, not a new face every day.", "cleared", ""),
    ("en", "A weekend off once a month. I have not slept through since March.", "cleared", ""),
    ("cy", "Cael siarad Cymraeg gyda’r gweithiwr gofal heb orfod gofyn bob tro.", "cleared", ""),
    ("en", "Pay us for the time between visits. My manager Example Person agrees but cannot do it.", "redacted",
     "Pay us for the time between visits. My manager [name] agrees but cannot do it."),
    ("en", "Ask us before you change the day centre, not after.", "new", ""),
    ("en", "One assessment, not four people asking me the same questions.", "new", ""),
    ("en", "Somebody is taking my neighbour’s money and nobody listens.", "concern", ""),
    ("en", "Research written so that a busy home manager can use it on Monday.", "new", ""),
)  # fmt: skip
