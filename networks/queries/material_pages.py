"""Materials as a member reads them: by meeting, the three kinds of evidence side by side, their own form first."""

from dataclasses import dataclass

from networks.enums import EvidenceKind
from networks.models import Material, MaterialFile, Meeting, Membership
from networks.queries.materials import own_form_first, receipts_of


@dataclass(frozen=True, slots=True)
class Offered:
    """One material with its forms, the person's own first."""

    material: Material
    forms: list[MaterialFile]


@dataclass(frozen=True, slots=True)
class Column:
    """One kind of evidence; it may be empty, and the page says so."""

    kind: str
    materials: tuple[Offered, ...]


@dataclass(frozen=True, slots=True)
class Pack:
    """Everything for one meeting."""

    meeting: Meeting
    columns: tuple[Column, ...]


def packs_for_member(membership: Membership) -> list[Pack]:
    """What was sent to a member, newest meeting first."""
    found: dict[int, tuple[Meeting, dict[int, Material]]] = {}
    for receipt in receipts_of(membership):
        meeting = receipt.distribution.meeting
        _meeting, materials = found.setdefault(meeting.pk, (meeting, {}))
        materials |= {sent.material_id: sent.material for sent in receipt.distribution.materials.all()}
    return [Pack(meeting, _columns(list(materials.values()), membership)) for meeting, materials in found.values()]


def _columns(materials: list[Material], membership: Membership) -> tuple[Column, ...]:
    return tuple(
        Column(
            str(kind.label),
            tuple(
                Offered(one, own_form_first(list(one.forms.all()), membership))
                for one in materials
                if one.evidence == kind
            ),
        )
        for kind in EvidenceKind
    )
