"""What a file may be called: a name, never a way through folders, never a trick of the eye."""

import re
import unicodedata

LONGEST = 100
_FOLDERS = re.compile(r"[/\\]")
_UNSAFE = re.compile(r'[<>:"|?*\x00-\x1f\x7f]')
# Marks that turn the direction of writing round ("annexe<RLO>fdp.exe" looks like a PDF) or are not to be seen.
_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_RESERVED = re.compile(r"(?i)^(con|prn|aux|nul|com\d|lpt\d)$")


def clean_name(name: str) -> str:
    """The name alone, in letters that can be seen, at most 100 characters with its ending kept."""
    name = _FOLDERS.split(unicodedata.normalize("NFC", name))[-1]
    name = "".join(letter for letter in name if unicodedata.category(letter) not in _HIDDEN)
    name = " ".join(_UNSAFE.sub("_", name).split()).strip(" .")
    stem, ending = _cut(name)
    stem = stem[: LONGEST - len(ending)].rstrip(" .") or "file"
    return f"_{stem}{ending}" if _RESERVED.match(stem) else f"{stem}{ending}"


def ending_of(name: str) -> str:
    """The ending in small letters with its dot, as in .pdf; nothing when there is none."""
    return _cut(name)[1].lower()


def _cut(name: str) -> tuple[str, str]:
    stem, dot, ending = name.rpartition(".")
    if not dot or not ending or " " in ending or len(ending) > 10:  # noqa: PLR2004
        return name, ""
    return stem, f".{ending}"
