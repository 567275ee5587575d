"""Advice of a panel: what was advised, what was answered, what changed; all of it in public."""

import datetime as dt

import pytest
from django.urls import reverse

from assemblies.actions.advising import (
    AdviceMovedOn,
    BeforeItWasGiven,
    answer_advice,
    edit_advice,
    give_advice,
    tell_change,
)
from assemblies.actions.outputs import NotHeld
from assemblies.models import Advice
from impact.programme.texts import texts
from tests.factories.assemblies import AssemblyFactory
from tests.factories.assemblies_sessions import AdviceFactory, HeldSessionFactory, SessionFactory

pytestmark = pytest.mark.django_db
DAY = dt.timedelta(days=1)


@pytest.fixture
def by(user_with_role):
    return user_with_role("programme_director")


def answer(by, advice, on, words="We do it."):
    role = texts("Programme director", "Cyfarwyddwr y rhaglen")
    return answer_advice(by=by, advice=advice, response=texts(words), answered_as=role, answered_on=on)


def test_advice_answer_and_what_changed(by, now, client):
    session = HeldSessionFactory(assembly__kind="advisory")
    url = reverse("assemblies:advice", args=[session.assembly.slug])
    assert "No advice has been written down yet." in client.get(url).content.decode()
    advice = give_advice(by=by, now=now, session=session, text=texts("Pay us on the dey."))
    advice = edit_advice(by=by, advice=advice, text=texts("Pay us on the day.", "Talwch ni ar y diwrnod."))
    given = session.held_on
    assert (advice.given_on, advice.status) == (given, "given")
    assert "Nobody has answered this yet." in client.get(url).content.decode()
    with pytest.raises(AdviceMovedOn):
        tell_change(by=by, advice=advice, what_changed=texts("All"), changed_on=given)
    with pytest.raises(BeforeItWasGiven):
        answer(by, advice, given - DAY)
    answer(by, advice, given + DAY, "We will.")
    answered = answer(by, advice, given + 2 * DAY)
    assert (answered.status, answered.answered_by, str(answered.response)) == ("answered", by, "We do it.")
    text = client.get(url).content.decode()
    for words in ("We do it.", "Programme director", "Nothing has changed yet"):
        assert words in text
    with pytest.raises(AdviceMovedOn):
        edit_advice(by=by, advice=advice, text=texts("Other"))
    with pytest.raises(BeforeItWasGiven):
        tell_change(by=by, advice=advice, what_changed=texts("All"), changed_on=given - DAY)
    tell_change(by=by, advice=advice, what_changed=texts("Cash in envelopes."), changed_on=given + 9 * DAY)
    changed = tell_change(by=by, advice=advice, what_changed=texts("Paid the same day."), changed_on=given + 9 * DAY)
    assert (changed.status, str(changed.what_changed)) == ("changed", "Paid the same day.")
    with pytest.raises(AdviceMovedOn):
        answer(by, advice, given + 10 * DAY)
    assert "Paid the same day." in client.get(url).content.decode()


def test_advice_comes_from_a_session_that_was_held(by, now):
    with pytest.raises(NotHeld):
        give_advice(by=by, now=now, session=SessionFactory(), text=texts("Too early"))
    assert not Advice.objects.exists()


@pytest.mark.parametrize(
    ("prefix", "words"),
    [
        ("", "Pay people on the day."),
        ("/cy", "Talwch bobl ar y diwrnod."),
        ("/easy", "Pay people"),
        ("/cy/easy", "Talwch"),
    ],
)
def test_the_page_in_every_language_and_format(client, prefix, words):
    advice = AdviceFactory()
    page = client.get(prefix + reverse("assemblies:advice", args=[advice.session.assembly.slug]))
    assert page.status_code == 200
    assert words in page.content.decode()


def test_no_panel_no_page(client):
    assert client.get(reverse("assemblies:advice", args=["nowhere"])).status_code == 404
    other = AdviceFactory()
    page = client.get(reverse("assemblies:advice", args=[AssemblyFactory().slug])).content.decode()
    assert str(other.text) not in page
