"""What we write to somebody who asked IMPACT a question, by the way they chose."""

import datetime as dt

from impact.people.actions import write_to_person
from impact.ui.links import absolute
from projects.models import AskedQuestion


def question_received(*, now: dt.datetime, question: AskedQuestion) -> None:
    """Its reference, and what happens next. What they typed is not sent back: the address may be somebody else's."""
    _write(now, question, "ask_received")


def question_passed_on(*, now: dt.datetime, question: AskedQuestion) -> None:
    """Who can answer it better."""
    _write(now, question, "ask_passed_on")


def question_not_for_us(*, now: dt.datetime, question: AskedQuestion) -> None:
    """Kindly, why we can't answer it."""
    _write(now, question, "ask_not_for_us")


def question_answered(*, now: dt.datetime, question: AskedQuestion) -> None:
    """Your question is answered, with the link to the guide."""
    _write(now, question, "ask_answered")


def _write(now: dt.datetime, question: AskedQuestion, template: str) -> None:
    person = question.person
    if person is None:
        return
    language = person.portal_language
    guide = question.guide
    link = absolute("projects:guide", language=language, slug=guide.slug) if guide else ""
    context = {"question": question, "guide": guide, "person": person, "link": link}
    context["ask_url"] = absolute("projects:ask", language=language)
    write_to_person(now=now, person=person, template=f"projects/{template}", context=context)
