"""Every constraint of Assemblies, broken once; history that nobody rewrites."""

import datetime as dt

import psycopg2
import pytest
from django.db import IntegrityError, transaction
from django.db.models.deletion import ProtectedError
from django.utils import timezone

from impact.programme.texts import Texts
from tests.factories.assemblies import AssemblyFactory, SignUpFactory

NOW = dt.datetime(2026, 5, 18, 12, tzinfo=dt.UTC)
SENT = "sign_up_that_is_sent_is_complete"
GONE = "sign_up_that_is_withdrawn_says_why_and_keeps_no_answers"
WITHDRAWN = {
    "status": "withdrawn", "withdrawn_at": NOW, "withdrawn_because": "asked", "perspectives": [], "main_perspective": None,
}  # fmt: skip
BROKEN = [
    (AssemblyFactory, {"title": Texts(cy="Dim Saesneg")}, "assembly_title_en_is_filled"),
    (AssemblyFactory, {"about": Texts(en="")}, "assembly_about_en_is_filled"),
    (AssemblyFactory, {"seats": 0}, "assembly_has_seats"),
    (AssemblyFactory, {"slug": "your-sign-up"}, "assembly_slug_is_not_reserved"),
    (AssemblyFactory, {"held": "moon"}, "assembly_held_is_known"),
    (AssemblyFactory, {"selection_mode": "favour"}, "assembly_selection_mode_is_known"),
    (AssemblyFactory, {"status": "asleep"}, "assembly_status_is_known"),
    (AssemblyFactory, {"opens_at": None}, "assembly_that_is_open_says_from_when_to_when"),
    (AssemblyFactory, {"closes_at": None}, "assembly_that_is_open_says_from_when_to_when"),
    (AssemblyFactory, {"opens_at": NOW, "closes_at": NOW}, "assembly_closes_after_it_opens"),
    (SignUpFactory, {"status": "lost"}, "sign_up_status_is_known"),
    (SignUpFactory, {"language": "fr"}, "sign_up_language_is_known"),
    (SignUpFactory, {"format": "tiny"}, "sign_up_format_is_known"),
    (SignUpFactory, {"channel": "phone"}, "sign_up_from_paper_or_phone_says_who_typed_it"),
    (SignUpFactory, {"person": None}, SENT),
    (SignUpFactory, {"reference": None, "link_hash": "x"}, SENT),
    (SignUpFactory, {"submitted_at": None}, SENT),
    (SignUpFactory, {"link_hash": None}, SENT),
    (SignUpFactory, {"perspectives": [], "main_perspective": None}, SENT),
    (SignUpFactory, {"main_perspective": None}, SENT),
    (SignUpFactory, {"nation": None}, SENT),
    (SignUpFactory, {"new_here": None}, SENT),
    (SignUpFactory, {"lawful_basis": ""}, SENT),
    (SignUpFactory, {"privacy_notice_version": ""}, SENT),
    (SignUpFactory, {"main_perspective": 2}, "sign_up_main_perspective_is_among_those_named"),
    (SignUpFactory, {"withdrawn_at": NOW}, GONE),
    (SignUpFactory, {**WITHDRAWN, "withdrawn_at": None}, GONE),
    (SignUpFactory, {**WITHDRAWN, "withdrawn_because": ""}, GONE),
    (SignUpFactory, {**WITHDRAWN, "perspectives": [1]}, GONE),
    (SignUpFactory, {**WITHDRAWN, "why": "kept"}, GONE),
    (SignUpFactory, {**WITHDRAWN, "draft": {"name": "kept"}}, GONE),
]


@pytest.mark.django_db
@pytest.mark.parametrize(("make", "wrong", "constraint"), BROKEN, ids=lambda value: str(value)[:60])
def test_the_database_refuses(make, wrong, constraint):
    with pytest.raises(IntegrityError, match=constraint), transaction.atomic():
        make(**wrong)


@pytest.mark.django_db
def test_an_address_counts_once_for_an_assembly():
    first = SignUpFactory(email_key="k")
    SignUpFactory(email_key="k")
    SignUpFactory(assembly=first.assembly, email_key="k", **WITHDRAWN)
    SignUpFactory(assembly=first.assembly, email_key="")
    with pytest.raises(IntegrityError, match="sign_up_counts_once_for_an_address"), transaction.atomic():
        SignUpFactory(assembly=first.assembly, email_key="k")


@pytest.mark.django_db
def test_an_assembly_with_sign_ups_stays():
    sign_up = SignUpFactory()
    with pytest.raises(ProtectedError):
        sign_up.assembly.delete()
    with pytest.raises(ProtectedError):
        sign_up.person.delete()


@pytest.mark.parametrize("table", ["assemblies_assemblyevent", "assemblies_signupevent"])
@pytest.mark.parametrize("attack", ["UPDATE {} SET pgh_label = 'x'", "DELETE FROM {}", "TRUNCATE {}"])
def test_history_cannot_be_rewritten(app_connection, table, attack):
    with app_connection.cursor() as cursor, pytest.raises(psycopg2.errors.InsufficientPrivilege):
        cursor.execute(attack.format(table))


@pytest.mark.django_db
def test_names_in_words():
    assert str(AssemblyFactory(title=Texts(en="Assembly for Wales"))) == "Assembly for Wales"
    assert str(SignUpFactory(reference="WLS-AAAA-BBBB")) == "WLS-AAAA-BBBB"
    draft = SignUpFactory.build(status="draft", reference=None, assembly=None, person=None, link_hash=None, nation=None)
    assert str(draft) == "sign-up not sent yet"
    assert draft.is_draft
    assert AssemblyFactory().state(timezone.now()) == "open"
