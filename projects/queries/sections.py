"""The pages of an expression of interest: how far each is, and who saved it last."""

from projects.enums import Section
from projects.models import Collaborator, Expression, SectionSave
from projects.models.section import FIELDS
from projects.queries.expressions import details_complete, money_known

NOT_STARTED, PARTLY, DONE, OPTIONAL = "not_started", "partly", "done", "optional"


def section_states(expression: Expression, saved: set[str]) -> dict[str, str]:
    """Each section's state; `saved` are the sections that were saved at least once."""

    def optional(section: str) -> str:
        return DONE if section in saved else OPTIONAL

    filled = {section: _filled(expression, section) for section in FIELDS}
    return {
        Section.ORGANISATION: DONE if details_complete(expression) else PARTLY,
        Section.WHERE: _how_far(bool(expression.place), bool(expression.place_kind), expression.region_id is not None),
        Section.WHAT: DONE if Section.WHAT in saved or all(filled[Section.WHAT]) else NOT_STARTED,
        Section.MONEY: DONE if money_known(expression) else PARTLY if any(filled[Section.MONEY]) else NOT_STARTED,
        Section.NEW_HERE: optional(Section.NEW_HERE),
        Section.PRESSURE: optional(Section.PRESSURE),
        Section.CONTACT: DONE,
    }


def _filled(expression: Expression, section: str) -> list[bool]:
    return [getattr(expression, name) not in (None, "") for name in FIELDS[Section(section)]]


def _how_far(place: bool, kind: bool, region: bool) -> str:  # noqa: FBT001  (three facts, one line)
    if place and kind:
        return DONE
    return PARTLY if place or kind or region else NOT_STARTED


def section_saves(expression: Expression) -> dict[str, SectionSave]:
    """The last save of every section that has one."""
    return {save.section: save for save in expression.section_saves.select_related("saved_by")}


def who_wrote(expression: Expression, collaborator: Collaborator | None) -> str:
    """A name to show to the others: of the collaborator, or of the person we write to."""
    return collaborator.name if collaborator else expression.contact_name
