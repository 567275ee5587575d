"""Votes: prepared, opened, voted on by members, counted with what was on paper, published."""

import threading

import pytest
from django.db import connection
from django.urls import reverse
from django.utils import timezone

from assemblies.actions.voting import (
    DoesNotAddUp,
    NotAMember,
    OptionTwice,
    Question,
    TooFewOptions,
    TooManyPeople,
    VoteMovedOn,
    VoteNotOpen,
    add_option,
    add_vote,
    cast_ballot,
    close_vote,
    edit_vote,
    open_vote,
    publish_vote,
    remove_option,
    reopen_vote,
    type_tally,
)
from assemblies.models import Ballot, GroupPoints, GroupTally, Vote
from assemblies.pure.ballots import NotAChoice
from assemblies.queries.votes import options_of, result_of
from impact.participation.actions import leave
from impact.programme.texts import Texts, texts
from tests.factories import assemblies_sessions as make
from tests.factories.assemblies import AssemblyFactory
from tests.factories.assemblies_sessions import (
    BallotFactory,
    DotsFactory,
    HeldSessionFactory,
    OpenVoteFactory,
    OutputFactory,
    RankFactory,
    SessionFactory,
    VoteFactory,
)
from tests.factories.bad_input import BAD_VALUES

pytestmark = pytest.mark.django_db


@pytest.fixture
def by(user_with_role):
    return user_with_role("programme_director")


def question(session, **fields):
    said = {
        "assembly": session.assembly,
        "session": session,
        "question": texts("Which?"),
        "about": Texts(),
        "kind": "one",
    }
    return Question(**{**said, **fields})


def result(vote):
    return result_of(Vote.objects.prefetch_related("options").get(pk=vote.pk))


def link(vote, invitation, session=None):
    session = session or vote.session
    return reverse(
        "assemblies:member_vote",
        kwargs={"token": make.token_of(invitation), "number": session.number, "vote": vote.public_id},
    )


def test_a_vote_is_prepared_and_then_stands(by, now):
    session = SessionFactory()
    vote = add_vote(by=by, now=now, question=question(session))
    with pytest.raises(TooFewOptions):
        open_vote(by=by, now=now, vote=vote)
    first = add_option(by=by, vote=vote, label=texts("Demonstrators"), code="demonstrators")
    about = make.priority("prevention")
    add_option(by=by, vote=vote, label=about.label, priority=about)
    add_option(by=by, vote=vote, label=texts("Networks"), code="networks")
    with pytest.raises(OptionTwice):
        add_option(by=by, vote=vote, label=about.label, priority=about)
    remove_option(by=by, vote=vote, option=first)
    assert [(option.position, str(option.label)) for option in options_of(vote)] == [
        (1, "About prevention"), (2, "Networks"),
    ]  # fmt: skip
    edit_vote(by=by, vote=vote, question=question(session, kind="dots", how_many=4, per_option=2))
    opened = open_vote(by=by, now=now, vote=vote)
    assert (opened.status, opened.kind, opened.opened_at) == ("open", "dots", now)
    for late in (
        lambda: open_vote(by=by, now=now, vote=vote),
        lambda: edit_vote(by=by, vote=vote, question=question(session)),
        lambda: add_option(by=by, vote=vote, label=texts("More")),
        lambda: remove_option(by=by, vote=vote, option=options_of(vote)[0]),
        lambda: publish_vote(by=by, now=now, vote=vote),
        lambda: reopen_vote(by=by, vote=vote),
    ):
        with pytest.raises(VoteMovedOn):
            late()


def test_only_members_vote_and_only_while_it_is_open(now):
    vote = OpenVoteFactory()
    somebody = make.member(vote.assembly)
    stranger = make.member(AssemblyFactory())
    for who in (stranger, leave(now=now, invitation=make.member(vote.assembly))):
        with pytest.raises(NotAMember):
            cast_ballot(now=now, vote=vote, invitation=who, choices={"one": 1})
    with pytest.raises(NotAChoice):
        cast_ballot(now=now, vote=vote, invitation=somebody, choices={"one": 9})
    cast_ballot(now=now, vote=vote, invitation=somebody, choices={"one": 1})
    cast_ballot(now=now, vote=vote, invitation=somebody, choices={"one": 2})
    assert Ballot.objects.get().choices == {"one": 2}
    close_vote(by=make.staff(), now=now, vote=vote)
    with pytest.raises(VoteNotOpen):
        cast_ballot(now=now, vote=vote, invitation=somebody, choices={"one": 3})
    assert Ballot.objects.get().choices == {"one": 2}


def test_ballots_and_paper_are_counted_together_by_group(by, now):
    vote = DotsFactory()
    people = make.members(vote.assembly, carer=14, provider=12, research=3)
    for one in people[:4]:
        cast_ballot(now=now, vote=vote, invitation=one, choices={"dots": {"1": 3, "2": 2}})
    with pytest.raises(DoesNotAddUp):
        type_tally(by=by, now=now, vote=vote, group="carer", people=2, points={1: 7})
    with pytest.raises(DoesNotAddUp):
        type_tally(by=by, now=now, vote=vote, group="carer", people=2, points={9: 1})
    type_tally(by=by, now=now, vote=vote, group="carer", people=9, points={3: 1})
    again = type_tally(by=by, now=now, vote=vote, group="carer", people=10, points={1: 20, 3: 10})
    type_tally(by=by, now=now, vote=vote, group="provider", people=12, points={1: 11, 2: 30})
    type_tally(by=by, now=now, vote=vote, group="research", people=3, points={3: 6})
    assert GroupTally.objects.filter(group="carer").get() == again
    assert GroupPoints.objects.filter(tally=again).count() == 2
    closed = close_vote(by=by, now=now, vote=vote)
    assert {found.group: (found.people, found.points) for found in closed.counts()} == {
        "carer": (14, {1: 32, 2: 8, 3: 10}), "provider": (12, {1: 11, 2: 30}), "research": (3, {3: 6}),
    }  # fmt: skip
    shown = result(vote)
    assert shown.base == 30
    assert [(row.place, row.equal, row.points) for row in shown.rows] == [
        (1, False, 45),
        (2, False, 40),
        (3, False, 15),
    ]
    assert shown.groups == (("Unpaid carers", 15),), "research is too small; providers are hidden with it"
    assert [row.groups for row in shown.rows] == [(30,), (10,), (10,)]


def test_nobody_counts_twice(by, now):
    vote = OpenVoteFactory()
    people = make.members(vote.assembly, carer=2)
    cast_ballot(now=now, vote=vote, invitation=people[0], choices={"one": 1})
    type_tally(by=by, now=now, vote=vote, group="carer", people=2, points={1: 2})
    with pytest.raises(TooManyPeople):
        close_vote(by=by, now=now, vote=vote)
    type_tally(by=by, now=now, vote=vote, group="carer", people=1, points={1: 1})
    leave(now=now, invitation=people[0])
    assert close_vote(by=by, now=now, vote=vote).status == "closed", "who voted and left since still counts"
    with pytest.raises(VoteNotOpen):
        type_tally(by=by, now=now, vote=vote, group="carer", people=1, points={})
    with pytest.raises(VoteMovedOn):
        close_vote(by=by, now=now, vote=vote)


def test_a_vote_can_be_opened_again_until_somebody_builds_on_it(by, now):
    vote = OpenVoteFactory(session=HeldSessionFactory())
    BallotFactory(vote=vote, invitation=make.member(vote.assembly, group=""))
    closed = close_vote(by=by, now=now, vote=vote)
    assert [found.group for found in closed.counts()] == ["other"]
    again = reopen_vote(by=by, vote=vote)
    assert (again.status, again.counted, again.closed_at) == ("open", {}, None)
    close_vote(by=by, now=now, vote=vote)
    OutputFactory(session=vote.session, kind="priorities", people=1, vote=vote)
    with pytest.raises(VoteMovedOn):
        reopen_vote(by=by, vote=vote)
    published = publish_vote(by=by, now=now, vote=vote)
    assert published.published_at == now
    for late in (lambda: publish_vote(by=by, now=now, vote=vote), lambda: reopen_vote(by=by, vote=vote)):
        with pytest.raises(VoteMovedOn):
            late()


def test_a_result_stays_when_a_ballot_goes(by, now):
    vote = OpenVoteFactory()
    for one in make.members(vote.assembly, carer=12):
        cast_ballot(now=now, vote=vote, invitation=one, choices={"one": 1})
    close_vote(by=by, now=now, vote=vote)
    before = result(vote)
    Ballot.objects.all().delete()
    assert result(vote) == before
    assert before.groups == (("Unpaid carers", 10),)


# --- a member votes -------------------------------------------------------------------------------------------------

CASES = [
    (OpenVoteFactory, {"choice": "2"}, {"one": 2}, {"choice": "2"}),
    (
        DotsFactory,
        {"dots_1": "3", "dots_2": "0", "dots_3": "2"},
        {"dots": {"1": 3, "3": 2}},
        {"dots_1": "3", "dots_3": "2"},
    ),
    (RankFactory, {"place_1": "3", "place_2": "", "place_3": "1"}, {"rank": [3, 1]}, {"place_1": "3", "place_2": "1"}),
]


@pytest.mark.parametrize("prefix", ["", "/cy", "/easy", "/cy/easy"])
@pytest.mark.parametrize("case", CASES, ids=["one", "dots", "rank"])
def test_voting_in_every_language(client, prefix, case):
    factory, typed, kept, shown = case
    vote = factory()
    url = prefix + link(vote, make.member(vote.assembly))
    first = client.get(url)
    assert first.status_code == 200
    assert "no-store" in first["Cache-Control"]
    assert not Ballot.objects.exists(), "looking writes nothing"
    assert client.post(url, typed)["Location"] == url
    assert Ballot.objects.get().choices == kept
    again = client.get(url)
    assert again.context["form"].initial == shown
    assert len(again.context["mine"]) == (1 if vote.kind == "one" else len(kept[vote.kind]))
    client.post(url, typed)
    assert Ballot.objects.count() == 1


@pytest.mark.parametrize(
    ("factory", "typed", "words"),
    [
        (OpenVoteFactory, {}, "Choose an answer"),
        (OpenVoteFactory, {"choice": "9"}, "Choose one of the answers shown"),
        (DotsFactory, {}, "Choose something first"),
        (DotsFactory, {"dots_1": "3", "dots_2": "3"}, "more than you can give"),
        (DotsFactory, {"dots_1": "4"}, "Choose one of the answers shown"),
        (RankFactory, {"place_1": ""}, "Choose something first"),
        (RankFactory, {"place_1": "1", "place_2": "1"}, "the same option twice"),
    ],
)
def test_a_wrong_vote_is_explained_and_stays(client, factory, typed, words):
    vote = factory()
    answer = client.post(link(vote, make.member(vote.assembly)), typed)
    assert answer.status_code == 200
    assert words in answer.content.decode()
    assert not Ballot.objects.exists()
    assert dict(answer.context["form"].data.items()) == typed


@pytest.mark.parametrize("bad", BAD_VALUES.values(), ids=BAD_VALUES)
@pytest.mark.parametrize(("factory", "typed", "_kept", "_shown"), CASES, ids=["one", "dots", "rank"])
def test_bad_input_never_breaks_a_vote(client, factory, typed, _kept, _shown, bad):
    vote = factory()
    url = link(vote, make.member(vote.assembly))
    for field in typed:
        assert client.post(url, {**typed, field: bad}).status_code in {200, 302}
    for ballot in Ballot.objects.all():
        assert vote.rules(options_of(vote)).kind in ballot.choices


def test_closed_meanwhile_nothing_is_lost(client, by, now):
    vote = OpenVoteFactory()
    somebody = make.member(vote.assembly)
    url = link(vote, somebody)
    client.post(url, {"choice": "1"})
    close_vote(by=by, now=now, vote=vote)
    answer = client.post(url, {"choice": "2"})
    assert answer.status_code == 409
    text = answer.content.decode()
    assert "This vote is closed now" in text
    assert answer.context["form"]["choice"].value() == "2", "what they chose is still there"
    assert "What comes first?" in text
    assert Ballot.objects.get().choices == {"one": 1}
    closed = client.get(url).content.decode()
    assert "The result is not published yet." in closed
    assert "<form" not in closed.partition("<main")[2].partition("</main>")[0]
    publish_vote(by=by, now=now, vote=vote)
    assert "The result is published." in client.get(url).content.decode()


def test_two_tabs_the_last_vote_counts(client):
    vote = OpenVoteFactory()
    url = link(vote, make.member(vote.assembly))
    client.get(url)
    client.post(url, {"choice": "1"})
    client.post(url, {"choice": "3"})
    assert Ballot.objects.get().choices == {"one": 3}


def test_who_has_no_seat_finds_no_vote(client, now):
    vote = OpenVoteFactory()
    somebody = make.member(vote.assembly)
    url = link(vote, somebody)
    for wrong in (
        link(vote, make.member(AssemblyFactory())),
        url.replace(str(vote.public_id), "00000000-0000-4000-8000-000000000000"),
        link(VoteFactory(session=vote.session), somebody),
        url.replace(make.token_of(somebody), "guessed"),
        url.replace("/sessions/1/", "/sessions/77/"),
    ):
        answer = client.get(wrong)
        assert answer.status_code == 404
        assert "find this page" in answer.content.decode()
    leave(now=now, invitation=somebody)
    assert client.post(url, {"choice": "1"}).status_code == 404
    assert not Ballot.objects.exists()


def test_a_vote_of_the_whole_assembly(client, by, now):
    session = SessionFactory()
    vote = OpenVoteFactory(session=None, assembly=session.assembly)
    people = make.members(session.assembly, carer=12)
    url = link(vote, people[0], session)
    assert client.post(url, {"choice": "1"}).status_code == 302
    for one in people[1:]:
        cast_ballot(now=now, vote=vote, invitation=one, choices={"one": 2})
    close_vote(by=by, now=now, vote=vote)
    votes = reverse("assemblies:votes", args=[session.assembly.slug])
    assert "No result is published yet." in client.get(votes).content.decode()
    assert votes not in client.get(reverse("assemblies:detail", args=[session.assembly.slug])).content.decode()
    publish_vote(by=by, now=now, vote=vote)
    text = client.get(votes).content.decode()
    assert "About 10 people voted" in text
    assert "[c]" in text, "one vote alone is not shown"
    assert votes in client.get(reverse("assemblies:detail", args=[session.assembly.slug])).content.decode()


def test_a_published_result_stands_on_the_page_of_the_session(client, by, now):
    vote = OpenVoteFactory(session=HeldSessionFactory())
    few = OpenVoteFactory(session=vote.session, question=texts("Only three of us?"))
    for place, one in enumerate(make.members(vote.assembly, carer=20)):
        cast_ballot(now=now, vote=vote, invitation=one, choices={"one": 1 if place else 2})
        if place < 3:
            cast_ballot(now=now, vote=few, invitation=one, choices={"one": 1})
    for each in (vote, few):
        close_vote(by=by, now=now, vote=each)
        publish_vote(by=by, now=now, vote=each)
    text = client.get(reverse("assemblies:session", args=[vote.assembly.slug, 1])).content.decode()
    assert "About 20 people voted" in text
    assert "Fewer than about ten people voted" in text
    assert text.count("<table") == 1


@pytest.mark.django_db(transaction=True)
def test_ten_votes_of_one_member_at_once_are_one():
    vote = OpenVoteFactory()
    somebody = make.member(vote.assembly)
    gate, problems = threading.Barrier(10), []

    def go(choice):
        try:
            gate.wait()
            cast_ballot(now=timezone.now(), vote=vote, invitation=somebody, choices={"one": choice})
        except Exception as problem:  # noqa: BLE001 (the test tells)
            problems.append(problem)
        finally:
            connection.close()

    threads = [threading.Thread(target=go, args=(1 + place % 3,)) for place in range(10)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert problems == []
    assert Ballot.objects.count() == 1


@pytest.mark.django_db(transaction=True)
def test_a_vote_closed_in_the_middle_counts_exactly_what_was_let_in():
    vote = OpenVoteFactory()
    people = make.members(vote.assembly, carer=8)
    by, gate, late = make.staff(), threading.Barrier(9), []

    def go(invitation):
        try:
            gate.wait()
            if invitation is None:
                close_vote(by=by, now=timezone.now(), vote=vote)
            else:
                cast_ballot(now=timezone.now(), vote=vote, invitation=invitation, choices={"one": 1})
        except VoteNotOpen:
            late.append(invitation)
        finally:
            connection.close()

    threads = [threading.Thread(target=go, args=(one,)) for one in (*people, None)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    vote.refresh_from_db()
    counted = sum(found.people for found in vote.counts())
    assert counted == Ballot.objects.count() == 8 - len(late)
