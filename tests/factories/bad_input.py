"""What forms get from broken pastes and from attackers: one value for each kind of harm."""

RTL = "\u202eevil\u202c \u200fשלום"
BAD_VALUES = {
    "empty": "",
    "nul": "a\x00b",
    "bell": "a\x07b",
    "right-to-left": RTL,
    "long": "x" * 100_000,
    "number": "99999999999999999999",
    "negative": "-1",
    "markup": "<script>alert(1)</script>",
    "lone surrogate": "\ud800".encode("utf-8", "surrogatepass").decode("utf-8", "replace"),
    "quote": "'; DROP TABLE people_person; --",
}
