"""Submit, approve, send back, withdraw: two people, one published edition, nothing without every summary."""

import datetime as dt
from collections.abc import Callable

import pytest

from impact.accounts.models import User
from impact.programme.models import PublishedFinding
from impact.programme.texts import Texts, texts
from impact.reports import actions, stages
from impact.reports.models import Edition, ReportAction
from impact.reports.words import draft_summary
from tests.factories.reports import FakeOption, facts
from tests.impact.reports.conftest import APPROVER, STAFF, Door, invented_ballots, permit

pytestmark = pytest.mark.django_db

Make = Callable[..., Edition]


def summary_of(edition: Edition) -> Texts:
    return Texts(draft_summary(edition.body.read()))


def test_the_whole_way(submitted: Make, approver: User, builder: User, now: dt.datetime) -> None:
    edition = actions.approve_and_publish(by=approver, now=now, edition=submitted())
    edition.refresh_from_db()
    assert (edition.status, edition.submitted_by, edition.approved_by) == ("published", builder, approver)
    assert edition.published_at == now
    found = PublishedFinding.objects.filter(edition_uuid=edition.public_id).order_by("place")
    assert [row.label for row in found] == [item.labels["en"] for item in edition.body.read().placed]
    assert {row.url for row in found} == {"/reports/invented/1/"}
    assert found[0].number == 1


def test_the_former_edition_is_superseded_in_the_same_moment(published: Make, now: dt.datetime) -> None:
    first, second = published(), published()
    first.refresh_from_db()
    assert (first.status, first.superseded_at) == ("superseded", now)
    assert second.supersedes == first
    assert Edition.objects.published().get() == second


def test_nobody_approves_their_own(submitted: Make, builder: User, now: dt.datetime) -> None:
    both = permit(builder, *APPROVER)
    with pytest.raises(actions.NeedsAnotherPerson):
        actions.approve_and_publish(by=both, now=now, edition=submitted())
    assert not PublishedFinding.objects.exists()


@pytest.mark.parametrize("slot", ["en", "cy", "en-simple", "cy-simple"])
def test_no_submission_without_every_summary(build: Make, builder: User, now: dt.datetime, slot: str) -> None:
    edition = build()
    words = summary_of(edition).with_text(slot, "  ")
    edition = actions.edit_summary(by=builder, edition=edition, summary=words)
    assert slot not in edition.summary
    with pytest.raises(actions.SummaryMissing):
        actions.submit(by=builder, now=now, edition=edition)


def test_no_publication_without_every_summary(submitted: Make, approver: User, now: dt.datetime) -> None:
    """A row written past the actions is still refused by the action (and by a constraint, tested apart)."""
    edition = submitted()
    Edition.objects.filter(pk=edition.pk).update(
        status="sent_back", sent_back_by=approver, sent_back_at=now, sent_back_reason="x"
    )
    Edition.objects.filter(pk=edition.pk).update(summary=Texts({"en": "Only English"}))
    Edition.objects.filter(pk=edition.pk).update(status="submitted")
    with pytest.raises(actions.SummaryMissing):
        actions.approve_and_publish(by=approver, now=now, edition=edition)


def test_a_real_survey_cannot_be_published_yet(door: Door, submitted: Make, approver: User, now: dt.datetime) -> None:
    door.add(facts(slug="real-one", source_kind="real", groups=(1, 2, 3)), invented_ballots())
    with pytest.raises(actions.NotPublishableYet) as refusal:
        actions.approve_and_publish(by=approver, now=now, edition=submitted("real-one"))
    assert "not built" in str(refusal.value.message)


def test_sent_back_with_a_reason_mended_and_submitted_again(
    submitted: Make, approver: User, builder: User, now: dt.datetime
) -> None:
    edition = actions.send_back(by=approver, now=now, edition=submitted(), reason=" The Welsh has a mistake. ")
    assert (edition.status, edition.sent_back_reason) == ("sent_back", "The Welsh has a mistake.")
    actions.edit_summary(by=builder, edition=edition, summary=summary_of(edition).with_text("cy", "Gwell"))
    edition = actions.submit(by=builder, now=now, edition=edition)
    assert edition.status == "submitted"
    assert edition.summary["cy"] == "Gwell"


def test_a_withdrawn_edition_leaves_room_for_another(published: Make, approver: User, now: dt.datetime) -> None:
    edition = actions.withdraw(by=approver, now=now, edition=published(), reason=texts("A survey was counted twice."))
    assert edition.status == "withdrawn"
    assert not Edition.objects.published().exists()
    assert published().supersedes is None


@pytest.mark.parametrize("reason", ["", "  \n "])
def test_reasons_are_needed(submitted: Make, approver: User, now: dt.datetime, reason: str) -> None:
    edition = submitted()
    with pytest.raises(actions.ReasonMissing):
        actions.send_back(by=approver, now=now, edition=edition, reason=reason)
    edition = actions.approve_and_publish(by=approver, now=now, edition=edition)
    with pytest.raises(actions.ReasonMissing):
        actions.withdraw(by=approver, now=now, edition=edition, reason=texts(reason))


def test_a_submitted_summary_is_settled(submitted: Make, builder: User) -> None:
    edition = submitted()
    with pytest.raises(actions.SummarySettled):
        actions.edit_summary(by=builder, edition=edition, summary=texts("Other words"))


def every_verb(by: User, now: dt.datetime) -> dict[str, Callable[[Edition], Edition]]:
    return {
        "submit": lambda edition: actions.submit(by=by, now=now, edition=edition),
        "publish": lambda edition: actions.approve_and_publish(by=by, now=now, edition=edition),
        "send_back": lambda edition: actions.send_back(by=by, now=now, edition=edition, reason="x"),
        "withdraw": lambda edition: actions.withdraw(by=by, now=now, edition=edition, reason=texts("x")),
    }


def test_only_the_steps_of_the_table(published: Make, approver: User, now: dt.datetime) -> None:
    published()
    everyone = permit(approver, *STAFF, *APPROVER)
    second = published()
    first = Edition.objects.get(number=1)
    for edition in (first, second):
        for verb, call in every_verb(everyone, now).items():
            if stages.after(edition.status, verb) is None:
                with pytest.raises(actions.NotThisStep):
                    call(edition)


@pytest.mark.parametrize("verb", ["submit", "publish", "send_back", "withdraw"])
def test_a_role_without_the_step_is_refused(
    submitted: Make, user_with_role: Callable[..., User], now: dt.datetime, verb: str
) -> None:
    edition = submitted()
    with pytest.raises(actions.NotAllowed):
        every_verb(user_with_role("finance"), now)[verb](edition)


def test_somebody_who_left_is_refused(submitted: Make, approver: User, now: dt.datetime) -> None:
    approver.is_active = False
    with pytest.raises(actions.NotAllowed):
        actions.approve_and_publish(by=approver, now=now, edition=submitted())


def test_the_table_of_stages() -> None:
    assert stages.after("draft", "submit") == "submitted"
    assert stages.after("draft", "publish") is None
    assert stages.needs("withdraw") == "reports.approve_edition"
    assert ("published", "superseded") in stages.moves()
    assert ("superseded", "published") not in stages.moves()


def test_two_items_with_the_same_words_count_once(door: Door, published: Make) -> None:
    survey = door.surveys["invented"]
    options = (*survey.options[:1], FakeOption(2, "twin", dict(survey.options[0].labels)), *survey.options[2:])
    door.surveys["invented"] = type(survey)(options=options, groups=survey.groups, public_id=survey.public_id)
    edition = published()
    assert PublishedFinding.objects.filter(edition_uuid=edition.public_id).count() == 3


def test_actions_after_a_report(build: Make, builder: User, now: dt.datetime) -> None:
    day = now.date()
    action = actions.add_action(
        by=builder, now=now, edition=build(), text=texts("Meet carers"), owner=texts("Networks team"), review_on=day
    )
    assert str(action) == "Meet carers"
    assert not action.is_overdue(day)
    assert action.is_overdue(day + dt.timedelta(days=1))
    changed = actions.edit_action(
        by=builder, action=action, text=texts("Meet carers twice"), owner=action.owner, review_on=day,
        status="done", outcome=texts("Done in May"),
    )  # fmt: skip
    assert not changed.is_overdue(day + dt.timedelta(days=1))
    assert list(ReportAction.objects.overdue(day + dt.timedelta(days=1))) == []
    assert ReportAction.objects.get().outcome == {"en": "Done in May"}


def test_an_action_needs_words_and_an_owner(build: Make, builder: User, now: dt.datetime) -> None:
    edition = build()
    for text, owner in ((texts(""), texts("Team")), (texts("Meet"), texts(" "))):
        with pytest.raises(actions.WordsMissing):
            actions.add_action(by=builder, now=now, edition=edition, text=text, owner=owner, review_on=now.date())
