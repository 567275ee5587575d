"""Materials of a meeting: what there is, what was sent, who has it."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from uuid import UUID

from django.db.models import Prefetch, Q
from django.utils.translation import gettext as _

from impact.people.enums import Format, Language
from networks.enums import EvidenceKind, MaterialForm
from networks.models import Distribution, Material, MaterialFile, Meeting, Membership, Receipt, SentMaterial


def materials_for(meeting: Meeting) -> list[Material]:
    """Everything in use for this meeting, with its forms."""
    of_meeting = Q(meeting_number__isnull=True) | Q(meeting_number=meeting.number)
    found = Material.objects.filter(of_meeting, network=meeting.local_network.network_id, withdrawn_at__isnull=True)
    forms = MaterialFile.objects.select_related("file").order_by("form", "language")
    return list(found.prefetch_related(Prefetch("forms", forms)).order_by("evidence", "pk"))


def to_send(meeting: Meeting, members: Sequence[int]) -> tuple[list[Material], set[int]]:
    """(materials, members) of the next sending: who lacks something gets everything that is new to anybody.

    A material that went to everybody in its present version is left out.
    """
    materials = materials_for(meeting)
    went = set(
        SentMaterial.objects.filter(distribution__meeting=meeting).values_list(
            "material", "version", "distribution__receipts__membership"
        )
    )
    lacking = {member: [one for one in materials if (one.pk, one.version, member) not in went] for member in members}
    waiting = {member for member, missing in lacking.items() if missing}
    new = {one.pk for missing in lacking.values() for one in missing}
    return [one for one in materials if one.pk in new], waiting


@dataclass(frozen=True, slots=True)
class Columns:
    """The three kinds of evidence side by side; an empty one is said."""

    kind: str
    materials: tuple[Material, ...]


def side_by_side(materials: Sequence[Material]) -> list[Columns]:
    """All three kinds, always."""
    return [Columns(str(kind.label), tuple(one for one in materials if one.evidence == kind)) for kind in EvidenceKind]


@dataclass(frozen=True, slots=True)
class PackOf:
    """One meeting on the coordinator's page of materials."""

    meeting: Meeting
    columns: list[Columns]
    sendings: tuple[Distribution, ...]
    unsent: int
    gaps: tuple[str, ...]


def packs_of(local_network_id: int, members: Sequence[int]) -> list[PackOf]:
    """Every meeting of a group with its materials, what was sent, and what is missing in words."""
    receipts = Receipt.objects.select_related("membership__invitation__person", "outgoing").order_by("pk")
    sent = Distribution.objects.prefetch_related(Prefetch("receipts", receipts), "materials__material").order_by(
        "sent_at"
    )
    meetings = (
        Meeting.objects.filter(local_network=local_network_id)
        .select_related("entry", "local_network__network__template", "local_network__nation")
        .prefetch_related(Prefetch("distributions", sent))
        .order_by("number")
    )
    found = []
    for meeting in meetings:
        materials = materials_for(meeting)
        _new, waiting = to_send(meeting, members)
        found.append(
            PackOf(
                meeting=meeting,
                columns=side_by_side(materials),
                sendings=tuple(meeting.distributions.all()),
                unsent=len(waiting),
                gaps=tuple(
                    gaps_in(
                        materials,
                        welsh=bool(meeting.local_network.nation and meeting.local_network.nation.code == "wls"),
                    )
                ),
            )
        )
    return found


def gaps_in(materials: Sequence[Material], *, welsh: bool) -> list[str]:
    """What is missing, in words: a kind of evidence, Easy Read, Welsh where people meet in Wales."""
    kinds = {one.evidence for one in materials}
    said = [
        _("Nothing yet of this kind: %(kind)s.") % {"kind": kind.label} for kind in EvidenceKind if kind not in kinds
    ]
    for one in materials:
        forms = {(form.form, form.language) for form in one.forms.all()}
        if not any(form == MaterialForm.EASY_READ for form, _language in forms):
            said.append(_("%(title)s: no Easy Read yet.") % {"title": one.title})
        if welsh and not any(language == Language.WELSH for _form, language in forms):
            said.append(_("%(title)s: no Welsh yet.") % {"title": one.title})
    return said


def receipts_of(membership: Membership) -> list[Receipt]:
    """What was sent to a member, newest meeting first."""
    forms = Prefetch(
        "distribution__materials",
        SentMaterial.objects.select_related("material")
        .prefetch_related("material__forms__file")
        .order_by("material__evidence", "pk"),
    )
    found = Receipt.objects.filter(membership=membership).select_related("distribution__meeting__entry")
    return list(found.prefetch_related(forms).order_by("-distribution__meeting__number", "-distribution__sent_at"))


def form_for(membership: Membership, public_id: UUID) -> tuple[Receipt, MaterialFile] | None:
    """One form of a material that was sent to this member, with the receipt it came with."""
    form = MaterialFile.objects.select_related("material", "file").filter(public_id=public_id).first()
    if form is None:
        return None
    receipt = (
        Receipt.objects.filter(membership=membership, distribution__materials__material=form.material_id)
        .order_by("-distribution__sent_at")
        .first()
    )
    return (receipt, form) if receipt else None


def own_form_first(forms: Collection[MaterialFile], membership: Membership) -> list[MaterialFile]:
    """The forms of a material, the person's own language and format first."""
    person = membership.invitation.person
    wanted = MaterialForm.EASY_READ if person.format == Format.EASY_READ else MaterialForm.STANDARD
    return sorted(forms, key=lambda one: (one.language != person.language, one.form != wanted, one.form))
