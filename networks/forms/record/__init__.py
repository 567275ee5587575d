"""The pages of a meeting record."""

from networks.enums import Section
from networks.forms.record.base import Around, SectionForm
from networks.forms.record.numbers import AttendanceForm
from networks.forms.record.pieces import ActionsForm, PiecesForm, pieces_form
from networks.forms.record.talk import DiscussionForm
from networks.forms.record.whole import AgreeForm, CorrectionForm, SendForm, ShareForm

FORMS: dict[str, type[SectionForm]] = {
    Section.ATTENDANCE: AttendanceForm,
    Section.LEARNED: pieces_form(Section.LEARNED),
    Section.SOLUTIONS: pieces_form(Section.SOLUTIONS),
    Section.ACTIONS: ActionsForm,
    Section.DISCUSSION: DiscussionForm,
    Section.EXPERIENCES: pieces_form(Section.EXPERIENCES),
    Section.DISAGREEMENTS: pieces_form(Section.DISAGREEMENTS),
    Section.GAPS: pieces_form(Section.GAPS),
    Section.WENT_WELL: pieces_form(Section.WENT_WELL),
}

__all__ = [
    "FORMS",
    "ActionsForm",
    "AgreeForm",
    "Around",
    "AttendanceForm",
    "CorrectionForm",
    "DiscussionForm",
    "PiecesForm",
    "SectionForm",
    "SendForm",
    "ShareForm",
]
