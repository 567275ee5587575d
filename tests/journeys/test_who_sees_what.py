"""Nobody is shown what is not theirs: every address of calls, sites and topics, asked by everybody it is not for.

Everything private carries a word of its own, and `MAY_SEE` says who may meet it; whoever else does, at whatever address,
fails the test. Addresses come from the URL conf, so that a new page is walked from its first day.
"""

import datetime as dt

import pytest
from django.test import Client
from django.utils import timezone

from projects.models import Collaborator, Expression, ExpressionFile, ExpressionPartner, LonglistConversation, Review
from projects.queries import collaborator_token, frozen_body, frozen_copy, link_token
from tests.addresses import filled
from tests.conftest import sign_in
from tests.factories.announcing import AskedQuestionFactory, HelpRequestFactory
from tests.factories.decisions import AgreementFactory, LetterFactory
from tests.factories.expressions import CollaboratorFactory, ExpressionPartnerFactory
from tests.factories.files import stored_file
from tests.factories.people import PersonFactory
from tests.factories.programme import TopicFactory, TopicScoreFactory
from tests.factories.projects import (
    AnswerFactory,
    CallQuestionFactory,
    ExpressionFactory,
    OrganisationFactory,
    ProjectFactory,
    nation,
)
from tests.factories.reviews import ClosedCallFactory, PanelMemberFactory, ReviewRoundFactory, assigned, scored
from tests.factories.site_projects import ReportFactory, team_user

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

A, B, WRITER = "partner A", "partner B", "who writes along with A"
ASIDE, BLIND, TEAM = "who stood aside from A", "who scores A and not B", "site team"
ELSEWHERE, ANYBODY = "nation lead of another nation", "anybody"

MAY_SEE = {
    "alphaname": {A, WRITER},
    "alphacontact": {A, WRITER},
    "alphamail": {A, WRITER},
    "alphaplace": {A, WRITER},
    "alphapartner": {A, WRITER},
    "alphaholder": {A, WRITER},
    "alphaanswer": {A, WRITER, BLIND},
    "alphahidden": {A, WRITER},
    "alphafile": {A, WRITER},
    "alphawriter": {A, WRITER},
    "alphadraftletter": set(),
    "alphaagreement": set(),
    "alphatalk": set(),
    "alphareason": {BLIND},
    "alphastrength": {BLIND},
    "alphaconflict": set(),
    "betaname": {B},
    "betacontact": {B},
    "betaanswer": {B, ASIDE},
    "betahidden": {B},
    "betareason": {ASIDE},
    "helpname": set(),
    "askername": set(),
    "reportwords": {TEAM},
    "scorereason": set(),  # shown to who has scored the topic themselves
}


def expression(call, questions, word, code, **fields):
    """Sent and checked, with a copy, every word of it beginning with `word`."""
    now = timezone.now() - dt.timedelta(days=12)
    made = ExpressionFactory(
        call=call,
        organisation_name=f"{word}name",
        contact_name=f"{word}contact",
        contact_email=f"{word}mail@example.org",
        nation=nation(code),
        place=f"{word}place",
        registered=False,
        money_holder=f"{word}holder",
        under_pressure=True,
        new_here=True,
        **fields,
    )
    for question, said in zip(questions, ("answer", "hidden"), strict=True):
        AnswerFactory(expression=made, question=question, text=f"{word}{said}")
    ExpressionPartnerFactory(expression=made, name=f"{word}partner")
    file = stored_file(state="clean", name=f"{word}file.pdf")
    ExpressionFile.objects.create(expression=made, stored_file=file, number=1)
    CollaboratorFactory(expression=made, name=f"{word}writer", email=f"{word}writer@example.org")
    frozen_copy(made, frozen_body(made, sent_at=now), sent_at=now).save()
    Expression.objects.filter(pk=made.pk).update(status="sent", sent_at=now)
    Expression.objects.filter(pk=made.pk).update(status="checked", checked_at=now)
    made.refresh_from_db()
    return made


@pytest.fixture
def world(user_with_role, shelf_folder):
    """A call in its reviews, an organisation of England and one of Wales, and everybody who might look."""
    call = ClosedCallFactory()
    questions = [
        CallQuestionFactory(call=call, code="change"),
        CallQuestionFactory(call=call, code="pressure", hidden_from_reviewers=True),
    ]
    alpha, beta = (expression(call, questions, *who) for who in (("alpha", "eng"), ("beta", "wls")))
    review_round = ReviewRoundFactory(call=call, status="open", hide_identity=True)
    aside, blind = PanelMemberFactory(round=review_round), PanelMemberFactory(round=review_round)
    assigned(aside, alpha, status="recused", conflict="alphaconflict")
    of_beta = scored(aside, beta, 3)
    of_beta.scores.update(reason="betareason")
    of_alpha = scored(blind, alpha, 3, strengths="alphastrength")
    of_alpha.scores.update(reason="alphareason")
    lead = user_with_role("nation_lead", nations=["sct"])
    LonglistConversation.objects.create(
        expression=alpha,
        held_on=dt.date(2026, 5, 1),
        who="Staff",
        notes="alphatalk",
        by=user_with_role("survey_manager"),
    )
    Expression.objects.filter(pk=alpha.pk).update(status="chosen")
    LetterFactory(expression=Expression.objects.get(pk=alpha.pk), opening="alphadraftletter")
    AgreementFactory(
        expression=alpha, organisation=OrganisationFactory(), topic=TopicFactory(), offers={"en": "alphaagreement"}
    )
    HelpRequestFactory(call=call, person=PersonFactory(name="helpname"), nation=nation("eng"))
    AskedQuestionFactory(person=PersonFactory(name="askername"), nation=nation("eng"))
    project = ProjectFactory()
    team = team_user(project)
    ReportFactory(project=project).sections.create(part="done", body={"text": "reportwords"}, saved_by=team)
    TopicScoreFactory(reason="scorereason")
    return {
        "alpha": alpha,
        "beta": beta,
        "aside": aside.user,
        "blind": blind.user,
        "lead": lead,
        "team": team,
    }


def clients(world):
    """Everybody with their client and the private links they hold."""
    writer = Collaborator.objects.get(expression=world["alpha"])
    signed_in = {ASIDE: world["aside"], BLIND: world["blind"], TEAM: world["team"], ELSEWHERE: world["lead"]}
    for who, links in (
        (ANYBODY, []),
        (A, [link_token(world["alpha"])]),
        (B, [link_token(world["beta"])]),
        (WRITER, [collaborator_token(writer)]),
        *((who, []) for who in signed_in),
    ):
        client = Client()
        if who in signed_in:
            sign_in(client, signed_in[who])
        yield who, client, links


def blanks(world, links):
    """What a curious person could write into the blanks of an address: their own links, and everybody's numbers."""
    from projects.models import Call, Project, ReviewRound, SiteReport

    rows = (Review, ReviewRound, SiteReport, Collaborator, ExpressionPartner, ExpressionFile)
    numbers = [str(number) for model in rows for number in model.objects.values_list("public_id", flat=True)]
    slugs = [*Call.objects.values_list("slug", flat=True)[:1], *Project.objects.values_list("slug", flat=True)]
    return {
        "token": [*links, "no-such-link"],
        "slug": slugs,
        "public_id": numbers,
        "person": numbers,
        "partner": numbers,
        "file": numbers,
        "offer": numbers,
        "code": ["change", "pressure"],
        "criterion": ["difference"],
        "part": ["done"],
        "number": ["1"],
        "reference": ["ASK-0000-TEST"],
    }


def walked(client, address):
    """What an address says, with what it offers to download."""
    response = client.get(address, HTTP_HOST="localhost")
    assert response.status_code < 500, address
    content = b"".join(response.streaming_content) if response.streaming else response.content
    return content.decode(errors="replace") + str(dict(response.headers))


STARTS = ("/sites/", "/topics/", "/admin/projects/", "/admin/programme/", "/admin/files/")


def walk(world, starts):
    """Which word was shown to whom, and where; and how many pages were asked for."""
    shown, pages = {}, 0
    for who, client, links in clients(world):
        for start in starts if who == ELSEWHERE else [one for one in starts if not one.startswith("/admin/")]:
            for address in filled(start, blanks(world, links)):
                said = walked(client, address)
                pages += 1
                for word in MAY_SEE:
                    if word in said:
                        shown.setdefault(word, {}).setdefault(who, address)
    return shown, pages


def leaks(shown):
    """Each word with somebody it is not for."""
    return {
        (word, who): address
        for word, people in shown.items()
        for who, address in people.items()
        if who not in MAY_SEE[word]
    }


def test_nobody_is_shown_what_is_not_theirs(world):
    shown, pages = walk(world, STARTS)
    assert leaks(shown) == {}
    unseen = {word for word, people in MAY_SEE.items() if people and not set(shown.get(word, {})) & people}
    assert unseen == set(), "a word nobody met proves nothing"
    assert pages > 500


def test_a_list_without_its_scope_is_noticed(world, monkeypatch):
    monkeypatch.setattr(type(Expression.objects.all()), "visible_to", lambda self, user: self)
    shown, _pages = walk(world, ["/admin/projects/expression/"])
    assert {word for word, who in leaks(shown) if who == ELSEWHERE} >= {"alphaname", "betaname", "alphaanswer"}
