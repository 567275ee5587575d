"""The pictures of the Easy Read format: a few OpenMoji symbols kept with the code (static/vendor/openmoji)."""

from django.templatetags.static import static

# A test holds this list equal to the files, so that a name given here always has its picture.
NAMES: frozenset[str] = frozenset(
    (
        "bath", "bed", "books", "brain", "bus", "cake", "calendar", "chart", "clipboard", "clock", "computer",
        "cross", "deaf-person", "ear", "email", "england", "eye", "family", "food", "friends", "globe", "hands",
        "health-worker", "hearing-aid", "heart", "hospital", "house", "hug", "key", "letter", "light", "lock",
        "magnifier", "map", "medicine", "megaphone", "money", "neutral", "office-worker", "older-person", "park",
        "pencil", "people", "person", "phone", "plant", "puzzle", "question", "raised-hand", "rest", "sad",
        "scales", "school", "scientist", "scotland", "sleeping", "smile", "speech", "star", "stop", "talking",
        "teacher", "thumbs-down", "thumbs-up", "tick", "tools", "town-hall", "uk", "very-happy", "very-sad",
        "wales", "wheelchair", "wheelchair-user", "white-cane", "work",
    )
)  # fmt: skip


def picture_address(name: str) -> str:
    """Where the picture is; empty for none, and for a name that is not in the set (a page never fails over one)."""
    return static(f"vendor/openmoji/{name}.svg") if name in NAMES else ""
