"""Write an expression of interest, page by page; nothing that was written is ever overwritten unseen."""

from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.ui.refusals import Refused
from projects.enums import ExpressionStatus, Section
from projects.models import Answer, CallQuestion, Collaborator, Expression, SectionSave
from projects.models.section import FIELDS
from projects.queries import who_wrote

_ASKED = (Section.WHAT, Section.NEW_HERE, Section.PRESSURE)


class NotADraft(Refused):
    """It was sent or withdrawn."""

    message = _("This has already been sent or withdrawn, so it can no longer be changed. Nothing was lost.")


class NoLongerWriting(Refused):
    """The collaborator was removed, or may only read."""

    message = _("You can no longer change this expression of interest.")


class SavedElsewhere(Refused):
    """Another tab or person saved meanwhile.

    `saved` is what lies in the database, `version` its version, `who` wrote it (empty: we can't say).
    """

    message = _("This was changed in another window meanwhile. Look at both and choose; nothing was lost.")

    def __init__(self, *, saved: Any, version: int, who: str = "") -> None:
        super().__init__()
        self.saved = saved
        self.version = version
        self.who = who


def locked_draft(expression: Expression, collaborator: Collaborator | None = None) -> Expression:
    """The draft, locked until the transaction ends; removing a collaborator waits for the same lock.

    Raises NotADraft, NoLongerWriting.
    """
    expression = Expression.objects.select_for_update().get(pk=expression.pk)
    found = _still_there(expression, collaborator)
    if found is not None and not found.may_write():
        raise NoLongerWriting
    if expression.status != ExpressionStatus.DRAFT:
        raise NotADraft
    return expression


def check_may_send(expression: Expression, collaborator: Collaborator | None) -> None:
    """Raise NoLongerWriting unless the owner or a collaborator with this right asks; the expression is locked."""
    found = _still_there(expression, collaborator)
    if found is not None and not found.may_send():
        raise NoLongerWriting


def _still_there(expression: Expression, collaborator: Collaborator | None) -> Collaborator | None:
    """The collaborator as they are now, None for the owner. Raises NoLongerWriting when they were removed."""
    if collaborator is None:
        return None
    found = Collaborator.objects.confirmed().filter(pk=collaborator.pk, expression=expression).first()
    if found is None:
        raise NoLongerWriting
    return found


@transaction.atomic
def save_answer(
    *,
    by: User | None,
    now: datetime,
    expression: Expression,
    question: CallQuestion,
    text: str,
    seen: int,
    collaborator: Collaborator | None = None,
    channel: str = "",
) -> Answer:
    """Save what was written to one question; `seen` is the version the writer saw (0: none yet).

    `by` is somebody on the staff who types for the organisation; `channel` then says how the words reached us.
    Saving stays possible after the deadline so that no words are lost; only sending does not.
    Raises NotADraft, NoLongerWriting, SavedElsewhere.
    """
    expression = locked_draft(expression, collaborator)
    answer = expression.answers.filter(question=question).first()
    if answer is None:
        answer = Answer(expression=expression, question=question, version=0)
    elif answer.text == text:
        return answer
    elif answer.version != seen:
        who = who_wrote(expression, answer.saved_by)
        raise SavedElsewhere(saved=answer.text, version=answer.version, who=who)
    answer.text, answer.version, answer.saved_at = text, answer.version + 1, now
    answer.saved_by, answer.entered_by, answer.channel = collaborator, by, channel
    answer.save()
    return answer


@transaction.atomic
def save_details(
    *,
    by: User | None,
    now: datetime,
    expression: Expression,
    seen: int,
    collaborator: Collaborator | None = None,
    **fields: Any,
) -> Expression:
    """Save sections about the organisation. `seen` is the expression's version the writer saw.

    Only another save of the same section counts as "changed meanwhile". The e-mail address never changes here: the
    private link was sent to it, and so will be the receipt. Raises NotADraft, NoLongerWriting, SavedElsewhere.
    """
    del by
    expression = locked_draft(expression, collaborator)
    names = [name for section in FIELDS.values() for name in section if name in fields]
    sections = [section for section, known in FIELDS.items() if set(known) & set(names)]
    saves = {save.section: save for save in expression.section_saves.filter(section__in=sections)}
    if all(fields[name] == getattr(expression, name) for name in names) and not _first_answer(sections, saves):
        return expression
    newer = [save for save in saves.values() if save.version > seen]
    if newer or seen > expression.version:
        saved = {name: getattr(expression, name) for name in names}
        who = who_wrote(expression, newer[0].saved_by) if newer else ""
        raise SavedElsewhere(saved=saved, version=expression.version, who=who)
    for name in names:
        setattr(expression, name, fields[name])
    _keep_region_in_its_nation(expression)
    expression.version += 1
    expression.saved_at = now
    expression.save(update_fields=[*names, "region", "version", "saved_at"])
    for section in sections:
        save = saves.get(section) or SectionSave(expression=expression, section=section)
        save.version, save.saved_at, save.saved_by = expression.version, now, collaborator
        save.save()
    return expression


def _first_answer(sections: list[Section], saves: dict[str, SectionSave]) -> bool:
    """To "prefer not to say" is an answer too, although it changes nothing."""
    return any(section in _ASKED and section not in saves for section in sections)


def _keep_region_in_its_nation(expression: Expression) -> None:
    if expression.region and expression.region.nation_id != expression.nation_id:
        expression.region = None
