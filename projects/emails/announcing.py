"""What we write about calls: that one opened, longer time for one organisation, help to apply."""

import datetime as dt

from impact.jobs.mail import queue_mail
from impact.people.actions import write_to_person
from impact.people.actions.subscribing import UNSUBSCRIBE, token_of
from impact.people.models import Subscription
from impact.ui.links import absolute
from projects.models import Call, Grace, HelpRequest
from projects.queries import link_token


def call_opened(*, call: Call, subscription: Subscription) -> None:
    """That a call opened, to somebody who asked to be told, with the link to stop."""
    language = subscription.portal_language
    context = {
        "call": call,
        "link": absolute("projects:call", language=language, slug=call.slug),
        "unsubscribe_url": absolute("people:unsubscribe", language=language, token=token_of(subscription, UNSUBSCRIBE)),
    }
    queue_mail(to=subscription.email, template="projects/call_opened", context=context, language=language)


def grace_given(*, grace: Grace) -> None:
    """Until when this organisation may still send, and why."""
    expression = grace.expression
    language = expression.language
    context = {
        "grace": grace,
        "call": expression.call,
        "expression": expression,
        "link": absolute("projects:offer", language=language, token=link_token(expression)),
    }
    queue_mail(to=expression.contact_email, template="projects/grace", context=context, language=language)


def help_asked(*, now: dt.datetime, asked: HelpRequest) -> None:
    """We have your request; by when we answer."""
    _write(now, asked, "help_asked")


def help_promised(*, now: dt.datetime, asked: HelpRequest) -> None:
    """What we promise."""
    _write(now, asked, "help_promised")


def _write(now: dt.datetime, asked: HelpRequest, template: str) -> None:
    person = asked.person
    link = absolute("projects:call", language=person.portal_language, slug=asked.call.slug)
    context = {"asked": asked, "call": asked.call, "person": person, "link": link}
    write_to_person(now=now, person=person, template=f"projects/{template}", context=context, not_after=asked.due_on)
