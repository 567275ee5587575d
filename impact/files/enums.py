"""Words stored in the database."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class FileKind(TextChoices):
    """What a file is; the same values as `pure.kinds.Kind`."""

    PDF = "pdf", _("PDF")
    DOCX = "docx", _("Word document")
    ODT = "odt", _("OpenDocument text")
    TEXT = "txt", _("plain text")
    JPEG = "jpg", _("picture (JPEG)")
    PNG = "png", _("picture (PNG)")
    MP3 = "mp3", _("sound (MP3)")
    M4A = "m4a", _("sound (M4A)")
    MP4 = "mp4", _("video (MP4)")


class FileState(TextChoices):
    """Where a file stands. Nobody can open it before it is clean."""

    WAITING = "waiting", _("Set aside to check")
    CLEAN = "clean", _("Checked")
    REFUSED = "refused", _("Not taken")


class Reason(TextChoices):
    """Why a file is not taken: what happened, and what to do."""

    EMPTY = "empty", _("This file is empty. Open it on your device to see whether it was saved, then choose it again.")
    TOO_BIG = "too_big", _("This file is too large. Send a smaller one, or talk to us about another way.")
    UNKNOWN_KIND = "unknown_kind", _("We can't take this kind of file. Save it as a PDF, then choose that.")
    OTHER_NAME = (
        "other_name",
        _("The name of this file says one kind, but inside it is another. Save it again, then choose the new file."),
    )
    BROKEN = "broken", _("We can't read this file; it may be damaged or cut off. Save it again, or send a PDF.")
    LOCKED = "locked", _("This file has a password. Save it without the password, then choose it again.")
    MIXED = (
        "mixed",
        _("Something else is hidden in this file, so we can't take it. Save it as a new PDF, then choose that."),
    )
    NESTED = "nested", _("There is another file inside this one. Save it as a PDF, or send the files one by one.")
    MACROS = "macros", _("There is a small program (a macro) in this file. Save it as a PDF, then choose that.")
    BOMB = "bomb", _("This file would become far too large when opened. Save it as a PDF, then choose that.")
    PIXELS = "pixels", _("This picture is too large. Make it smaller (at most 40 megapixels), then choose it again.")
    VIRUS = "virus", _("Our check found something harmful in this file. Check your device, or talk to us.")
    CHANGED = "changed", _("This file is not as it was when it arrived. Please send it again, or talk to us.")
    GONE = "gone", _("This file is no longer here. Please send it again, or talk to us.")
    STAFF = "staff", _("We looked at this file and can't keep it. Talk to us if you don't know why.")
