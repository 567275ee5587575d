"""Letters and site agreements: which state follows which, and who may move it."""

from projects.pure.stages import StageTable

LETTER: StageTable = {
    ("drafted", "edit"): ("drafted", "staff"),
    ("drafted", "review"): ("reviewed", "another member of staff"),
    ("drafted", "discard"): ("discarded", "staff"),
    ("reviewed", "send_back"): ("drafted", "staff"),
    ("reviewed", "queue"): ("queued", "staff"),
    ("reviewed", "discard"): ("discarded", "staff"),
    ("queued", "leave"): ("sent", "job"),
    ("queued", "discard"): ("discarded", "job"),
}

AGREEMENT: StageTable = {
    ("draft", "edit"): ("draft", "staff"),
    ("draft", "offer"): ("offered", "staff"),
    ("offered", "take_back"): ("draft", "staff"),
    ("offered", "accept"): ("accepted", "organisation"),
    ("offered", "decline"): ("declined", "organisation"),
    ("offered", "lapse"): ("lapsed", "clock"),
}
