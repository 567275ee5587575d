"""An agreed record as people may read it: withheld pieces are counted, never shown."""

from collections.abc import Iterable
from dataclasses import dataclass

from networks.enums import ItemKind, Share
from networks.models import ActionPoint, Addendum, AgreedRecord, Attendance, MeetingRecord, RecordItem


@dataclass(frozen=True, slots=True)
class Shown:
    """One piece: its words and how the person stands beside them; neither when it is withheld."""

    words: str
    who: str
    share: str
    question: str = ""
    withheld: bool = False


@dataclass(frozen=True, slots=True)
class AgreedView:
    """Everything on the page of an agreed record."""

    agreed: AgreedRecord
    attendance: tuple[Attendance, ...]
    kinds: tuple[tuple[str, tuple[Shown, ...]], ...]
    actions: tuple[ActionPoint, ...]
    addenda: tuple[Addendum, ...]
    withheld: int


def agreed_view(record: MeetingRecord) -> AgreedView:
    """An agreed record in the order of its pages."""
    items = list(
        RecordItem.objects.filter(record=record)
        .select_related("withheld", "membership__invitation__person", "question")
        .order_by("position")
    )
    shown = [(item.kind, shown_item(item)) for item in items]
    return AgreedView(
        agreed=AgreedRecord.objects.get(record=record),
        attendance=tuple(Attendance.objects.filter(record=record).order_by("pk")),
        kinds=tuple(
            (str(kind.label), tuple(one for its, one in shown if its == kind))
            for kind in ItemKind
            if any(its == kind for its, _one in shown)
        ),
        actions=tuple(ActionPoint.objects.filter(record=record).order_by("pk")),
        addenda=tuple(Addendum.objects.filter(record=record).order_by("number")),
        withheld=sum(hasattr(item, "withheld") for item in items),
    )


def shown_item(item: RecordItem) -> Shown:
    """One piece as it may be shown."""
    share = str(Share(item.goes_to).label)
    question = str(item.question.text) if item.question else ""
    if hasattr(item, "withheld"):
        return Shown("", "", "", question, withheld=True)
    return Shown(item.text, item.membership.shown_as if item.membership else "", share, question)


def going_where(record: MeetingRecord) -> list[tuple[str, list[str]]]:
    """(level, pieces) before a record is shared: what goes how far."""
    items: Iterable[RecordItem] = (
        RecordItem.objects.readable().filter(record=record).select_related("membership").order_by("position")
    )
    by_level: dict[str, list[str]] = {level: [] for level in Share.values}
    for item in items:
        by_level[item.goes_to].append(item.text)
    return [(str(Share(level).label), words) for level, words in by_level.items()]
