"""The example rounds of reviews: invented, one in every state, with reviews in every state."""

from datetime import datetime, timedelta
from decimal import Decimal

from django.utils import timezone

from impact.accounts.models import User
from impact.participation.actions import answer_payment
from impact.participation.actions.paying import Terms
from impact.programme.models import Criterion
from impact.programme.texts import Texts, texts
from projects.actions import (
    assign_reviews,
    check_expression,
    close_round,
    create_round,
    declare_no_conflict,
    enter_by_phone,
    invite_reviewer,
    note_moderation,
    offer_reviewer_money,
    open_round,
    score_criterion,
    stand_aside,
    start_moderation,
    turn_calls,
)
from projects.actions.panel import Seat
from projects.actions.reviewing import Said
from projects.demo import calls
from projects.models import Call, PanelMember, Review, ReviewRound

_DAY = timedelta(days=1)
PANEL = (
    ("reviewer@example.org", "Example reviewer", "en", Seat(lived_experience=True, reading="easy")),
    ("reviewer2@example.org", "Example second reviewer", "en", Seat(reading="large")),
    ("reviewer3@example.org", "Example Welsh reviewer", "cy", Seat(lived_experience=True)),
    ("reviewer4@example.org", "Example fourth reviewer", "en", Seat(most=6)),
)
SITES = (
    ("Example village hall, Powys", "wls"),
    ("Example carers’ café, Omagh", "nir"),
    ("Example people first group, Fife", "sct"),
    ("Example home care provider, Hull", "eng"),
)
TALKED = (("Example memory café, Bangor", "wls"), ("Example council, Ayr", "sct"))


def load(*, now: datetime) -> None:
    """Create the examples once; without demo staff there is nobody to run a round."""
    staff = User.objects.by_email("director@example.org").first()
    if staff is None or Call.objects.filter(slug="example-reviews").exists():
        return
    now = timezone.localtime(now).replace(hour=9, minute=0, second=0, microsecond=0)
    title = texts("Example: getting out and about", "Enghraifft: mynd allan a chrwydro")
    scoring = _call("example-reviews", title, SITES, staff=staff, closed=now - 25 * _DAY)
    title = texts("Example: memory and music", "Enghraifft: cof a cherddoriaeth")
    talks = _call("example-talks", title, TALKED, staff=staff, closed=now - 80 * _DAY)
    turn_calls(now=now)
    _scoring(_round(scoring, staff=staff, begins=now - 10 * _DAY, panel=4), staff=staff, now=now)
    _closed(_round(talks, staff=staff, begins=now - 75 * _DAY, panel=3), staff=staff, now=now - 58 * _DAY)
    _moderation(_round(talks, staff=staff, begins=now - 30 * _DAY, panel=3, seen=True), staff=staff, now=now)
    _round(scoring, staff=staff, begins=now + 20 * _DAY, panel=2, seen=True)


def _call(slug: str, title: Texts, sites: tuple[tuple[str, str], ...], *, staff: User, closed: datetime) -> Call:
    call = calls.past_call(slug, title, closes_at=closed)
    for place, (name, nation) in enumerate(sites):
        sent = calls.example_expression(call, name, nation, sent=True, at=closed - (5 + place) * _DAY)
        check_expression(by=staff, now=closed + _DAY, expression=sent)
    return call


def _round(call: Call, *, staff: User, begins: datetime, panel: int, seen: bool = False) -> ReviewRound:
    made = create_round(
        by=staff,
        now=call.closes_at + _DAY,
        call=call,
        opens_at=begins,
        due_at=begins + 14 * _DAY,
        hide_identity=not seen,
    )
    for email, name, language, seat in PANEL[:panel]:
        invite_reviewer(
            by=staff, now=begins - 2 * _DAY, review_round=made, email=email, name=name, language=language, seat=seat
        )
    return made


def _member(review_round: ReviewRound, place: int) -> PanelMember:
    return review_round.members.select_related("user", "round__call").get(user__email=PANEL[place][0])


def _all(score: int, *, widest: int | None = None) -> dict[str, tuple[int, str]]:
    slugs = Criterion.objects.filter(for_sites=True).order_by("position", "pk").values_list("slug", flat=True)
    scores = dict.fromkeys(slugs, (score, "Example reason of an invented reviewer."))
    if widest is not None:
        scores["evidence"] = (widest, "Example reason: I read this very differently.")
    return scores


def _score(review: Review, score: int, *, now: datetime, by: User | None = None, widest: int | None = None) -> None:
    said = Said(
        _all(score, widest=widest), "Example strength: people lead it.", "Example next step: talk to a neighbour."
    )
    enter_by_phone(by=by or review.member.user, now=now, review=review, said=said)


def _reviews(review_round: ReviewRound, place: int) -> list[Review]:
    found = Review.objects.filter(round=review_round, member=_member(review_round, place))
    return list(found.select_related("member__user").order_by("expression__reference"))


def _scoring(review_round: ReviewRound, *, staff: User, now: datetime) -> None:
    """Reviewers are scoring: to be declared, begun, scored, stood aside; and offers of money."""
    begins = review_round.opens_at
    assign_reviews(by=staff, now=begins, review_round=review_round)
    open_round(by=staff, review_round=review_round)
    _waiting, begun, done = _reviews(review_round, 0)
    declare_no_conflict(by=begun.member.user, now=begins + _DAY, review=begun)
    for criterion in Criterion.objects.filter(for_sites=True).order_by("position", "pk")[:2]:
        score_criterion(
            by=begun.member.user,
            now=begins + _DAY,
            review=begun,
            criterion=criterion,
            score=3,
            reason="Example reason.",
            seen=0,
        )
    _score(done, 3, now=begins + 2 * _DAY)
    aside, phoned, *_others = _reviews(review_round, 3)
    stand_aside(by=aside.member.user, now=begins + _DAY, review=aside, why="Example: a relative works there.")
    _score(phoned, 2, now=begins + 3 * _DAY, by=staff)
    assign_reviews(by=staff, now=begins + 2 * _DAY, review_round=review_round)
    terms = Terms("involvement", "Reading and scoring, about seven hours", Decimal(7), Decimal(175), "Internet costs")
    for place in (0, 2):
        offer = offer_reviewer_money(by=staff, now=begins, member=_member(review_round, place), terms=terms)
    answer_payment(now=begins + _DAY, offer=offer, accepts=True)


def _all_scored(review_round: ReviewRound, *, staff: User, now: datetime, wide: bool) -> None:
    assign_reviews(by=staff, now=review_round.opens_at, review_round=review_round)
    open_round(by=staff, review_round=review_round)
    for place in range(3):
        for number, review in enumerate(_reviews(review_round, place)):
            widest = 0 if wide and place == 1 else None
            score = 3 if wide else 2 + (place + number) % 2
            _score(review, score, now=now, widest=widest)
    start_moderation(by=staff, review_round=review_round)


def _closed(review_round: ReviewRound, *, staff: User, now: datetime) -> None:
    _all_scored(review_round, staff=staff, now=now, wide=False)
    close_round(by=staff, now=now, review_round=review_round)


def _moderation(review_round: ReviewRound, *, staff: User, now: datetime) -> None:
    """Two wide differences, one of them talked over."""
    _all_scored(review_round, staff=staff, now=now - 17 * _DAY, wide=True)
    note_moderation(
        by=staff,
        now=now - 2 * _DAY,
        review_round=review_round,
        expression=_reviews(review_round, 1)[0].expression,
        who="All three reviewers, by phone",
        agreed="Example: the evidence is one sound study. Each keeps their score and says why.",
        held_on=(now - 2 * _DAY).date(),
    )
