"""Materials: kept by staff, sent to members before a meeting, received."""

import datetime as dt
from typing import Any

from django.core.files.base import File
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.files.actions import receive_file
from impact.ui.refusals import Refused
from networks.emails.materials import materials_sent
from networks.enums import MeetingStatus, ReceivedHow
from networks.models import Distribution, Material, MaterialFile, Meeting, Receipt, SentMaterial
from networks.queries import members_of
from networks.queries.materials import to_send

FIELDS = ("network", "meeting_number", "evidence", "title", "summary", "source")
FORM_FIELDS = ("form", "language", "words", "url", "file")


class NothingToSend(Refused):
    """There is nothing, or everybody has it."""

    message = _("There is nothing to send: no material for this meeting, or everybody has been sent it already.")


class LateNeedsReason(Refused):
    """Materials come in advance."""

    message = _("There are fewer days left than members need to read. Say why it is late, or move the meeting.")


class IsCancelled(Refused):
    """Nobody meets."""

    message = _("This meeting is cancelled, so nothing is sent for it.")


@transaction.atomic
def keep_material(*, by: User | None, now: dt.datetime, material: Material | None = None, **fields: Any) -> Material:
    """Write a material down or correct what is said about it."""
    del by
    found = (
        Material.objects.select_for_update(of=("self",)).get(pk=material.pk) if material else Material(created_at=now)
    )
    for name in FIELDS:
        if name in fields:
            setattr(found, name, fields[name])
    found.changed_at = now
    found.save()
    return found


@transaction.atomic
def keep_form(
    *,
    by: User | None,
    now: dt.datetime,
    material: Material,
    known: MaterialFile | None = None,
    upload: "File[bytes] | None" = None,
    random: bytes = b"",
    **fields: Any,
) -> MaterialFile:
    """Write one form of a material, or other words or another file into it: then the material is a new version.

    A file is set aside until it is checked, under a name made with `random`; the one before is swept away.
    Raises what `receive_file` raises.
    """
    if upload is not None:  # before anything is locked: 50 MB take their time
        origin = f"network material {material.public_id}"
        fields["file"] = receive_file(by=by, now=now, upload=upload, origin=origin, random=random)
    locked = Material.objects.select_for_update(of=("self",)).get(pk=material.pk)
    found = MaterialFile.objects.get(pk=known.pk, material=locked) if known else MaterialFile(material=locked)
    changed = known is not None and any(name in fields and fields[name] != getattr(found, name) for name in FORM_FIELDS)
    for name in FORM_FIELDS:
        if name in fields:
            setattr(found, name, fields[name])
    found.save()
    if changed:
        locked.version, locked.changed_at = locked.version + 1, now
        locked.save(update_fields=["version", "changed_at"])
    return found


@transaction.atomic
def remove_form(*, by: User | None, form: MaterialFile) -> None:
    """Take one form away."""
    del by
    form.delete()


@transaction.atomic
def withdraw_material(*, by: User | None, now: dt.datetime, material: Material) -> Material:
    """It is no longer used; what was sent stays to be read. A second click changes nothing."""
    del by
    locked = Material.objects.select_for_update(of=("self",)).get(pk=material.pk)
    if locked.withdrawn_at is None:
        locked.withdrawn_at = now
        locked.save(update_fields=["withdrawn_at"])
    return locked


@transaction.atomic
def send_materials(*, by: User, now: dt.datetime, meeting: Meeting, late_because: str = "") -> Distribution:
    """Everything for this meeting that has not gone out in its present version, or to members who joined since.

    `days_before` counts to the meeting as it is planned now. Raises IsCancelled, NothingToSend, LateNeedsReason.
    """
    locked = Meeting.objects.whole().select_for_update(of=("self",)).get(pk=meeting.pk)
    if locked.status == MeetingStatus.CANCELLED:
        raise IsCancelled
    members = members_of(locked.local_network_id)
    materials, waiting = to_send(locked, [member.pk for member in members])
    if not materials or not waiting:
        raise NothingToSend
    days = (locked.held_on - timezone.localdate(now)).days
    late = days < locked.local_network.network.template.materials_days
    if late and not late_because.strip():
        raise LateNeedsReason
    sent = Distribution.objects.create(
        meeting=locked, sent_at=now, sent_by=by, days_before=days, late_because=late_because if late else ""
    )
    for material in materials:
        SentMaterial.objects.create(distribution=sent, material=material, version=material.version)
    for member in members:
        if member.pk in waiting:
            letter = materials_sent(sent, materials, member, now=now)
            Receipt.objects.create(distribution=sent, membership=member, outgoing=letter)
    return sent


@transaction.atomic
def note_receipt(*, now: dt.datetime, receipt: Receipt, how: ReceivedHow, by: User | None = None) -> Receipt:
    """They have it; what was noted first stays."""
    locked = Receipt.objects.select_for_update(of=("self",)).get(pk=receipt.pk)
    if locked.received_at is None:
        locked.received_at, locked.received_how, locked.noted_by = now, how, by
        locked.save(update_fields=["received_at", "received_how", "noted_by"])
    return locked
