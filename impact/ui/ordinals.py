"""Places in words: 3rd, 3rd equal; in Welsh 3ydd, cydradd 3ydd. Pure."""

_WELSH_ENDINGS = {
    1: "af", 2: "il", 3: "ydd", 4: "ydd", 5: "ed", 6: "ed", 7: "fed", 8: "fed", 9: "fed", 10: "fed",
    11: "eg", 12: "fed", 13: "eg", 14: "eg", 15: "fed", 16: "eg", 17: "eg", 18: "fed", 19: "eg", 20: "fed",
}  # fmt: skip
_WELSH_FROM_21 = "ain"


def ordinal(number: int, language: str) -> str:
    """Write 3 as "3rd", in Welsh "3ydd"."""
    if language.startswith("cy"):
        return f"{number}{_WELSH_ENDINGS.get(number, _WELSH_FROM_21)}"
    teens = number % 100 in (11, 12, 13)
    return f"{number}{'th' if teens else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


def place_in_words(place: int, *, equal: bool, language: str) -> str:
    """Write the place as "3rd" or "3rd equal"."""
    words = ordinal(place, language)
    if not equal:
        return words
    return f"cydradd {words}" if language.startswith("cy") else f"{words} equal"
