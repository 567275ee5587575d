"""Several at once: one hosting, each letter once, one reserve for one place."""

import pytest
from django.utils import timezone
from post_office.models import Email

from impact.jobs.models import Job
from impact.programme.models import Hosting
from projects.actions import (
    Signature,
    accept_offer,
    decline_offer,
    draft_letters,
    let_letters_go,
    offer_to_next_reserve,
    send_letters,
)
from projects.models import Expression, FrozenPaper, Letter, SiteAgreement
from tests.factories.accounts import UserFactory
from tests.factories.decisions import (
    ClosedCallFactory,
    DecidedFactory,
    LetterFactory,
    OfferedFactory,
    ReservePlaceFactory,
)
from tests.projects.actions.test_races import THREADS, at_once

pytestmark = pytest.mark.django_db(transaction=True)
NOW = timezone.now()
YES = Signature("Example chair", "Chair", timezone.localdate())


def test_one_yes_writes_one_hosting():
    paper = OfferedFactory()
    results = at_once(lambda _n: accept_offer(by=None, now=NOW, paper=paper, signature=YES))
    assert {result.status for result in results} == {"accepted"}
    assert Hosting.objects.count() == FrozenPaper.objects.count() == Email.objects.count() == 1


def test_yes_and_no_at_once_is_one_of_them():
    paper = OfferedFactory()

    def answer(number):
        if number % 2:
            return decline_offer(by=None, now=NOW, paper=paper)
        return accept_offer(by=None, now=NOW, paper=paper, signature=YES)

    at_once(answer)
    status = SiteAgreement.objects.get().status
    assert (status, Hosting.objects.count()) in (("accepted", 1), ("declined", 0))
    assert Email.objects.count() == 1


def test_letters_leave_once_however_often_the_button_is_pressed():
    call, who = ClosedCallFactory(), UserFactory()
    for _ in range(2):
        LetterFactory(expression__call=call, status="reviewed", reviewed_by=who, reviewed_at=NOW)
    at_once(lambda _n: send_letters(by=None, now=NOW, call=call))
    assert Job.objects.count() == 1
    assert sum(at_once(lambda _n: let_letters_go(now=NOW, call=call))) == 2
    assert Email.objects.count() == FrozenPaper.objects.count() == 2
    call.refresh_from_db()
    assert call.status == "decided"


def test_one_place_is_filled_once():
    call = ClosedCallFactory()
    leaving = OfferedFactory(expression__call=call).expression
    decline_offer(by=None, now=NOW, paper=leaving.agreements.get())
    order = [ReservePlaceFactory(expression__call=call).expression for _ in range(3)]
    at_once(lambda _n: offer_to_next_reserve(by=None, now=NOW, call=call, leaving=leaving, seen=order[0]))
    assert Expression.objects.filter(call=call, status="reserve").count() == 2
    assert Letter.objects.get().expression == order[0]


def test_drafting_at_once_drafts_one_letter_each():
    expressions = [DecidedFactory(call=ClosedCallFactory()) for _ in range(2)]
    results = at_once(lambda _n: draft_letters(by=None, now=NOW, expressions=expressions))
    assert sum(len(result) for result in results) == Letter.objects.count() == 2
    assert len(results) == THREADS
