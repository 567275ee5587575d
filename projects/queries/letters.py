"""Named reads for letters about decisions: what reviewers said in words, and the letter as it will be read."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Case, IntegerField, Value, When
from django.utils import translation
from django.utils.translation import gettext as _

from impact.people.enums import ContactRoute
from impact.people.models import Person
from impact.programme.models import Criterion, CriterionAnchor, Hosting
from impact.ui.dates import public_date
from projects.enums import LetterKind
from projects.models import Call, Expression, FrozenPaper, Letter, Review, ReviewScore
from projects.pure.letter_words import gathered, in_words

DECIDED = tuple(LetterKind.values)
GENERAL = ""
Part = dict[str, str]


def decided(call: Call) -> "list[Expression]":
    """The expressions of a call that have a decision, in the order of their references."""
    found = Expression.objects.filter(call=call, status__in=DECIDED)
    return list(found.select_related("call", "nation", "topic", "organisation").order_by("reference"))


def undecided(call: Call) -> int:
    """How many expressions of the call still wait for a decision."""
    return Expression.objects.filter(call=call, status__in=["sent", "checked", "longlisted"]).count()


def without_letter(call: Call) -> int:
    """How many decisions have neither a letter that waits nor one that was sent."""
    told = Letter.objects.exclude(status="discarded").values_list("expression", "kind")
    covered = set(told.filter(expression__call=call))
    there = Expression.objects.filter(call=call, status__in=DECIDED).values_list("pk", "status")
    return sum(one not in covered for one in there)


def parts_in_words(expressions: Sequence[Expression]) -> dict[int, list[Part]]:
    """For each expression what the letter can say, from the reviews that count; five queries for any number."""
    reviews = Review.objects.counted().filter(expression__in=expressions).order_by("pk")
    general: dict[int, list[Review]] = defaultdict(list)
    for review in reviews:
        general[review.expression_id].append(review)
    scores: dict[tuple[int, int], list[int]] = defaultdict(list)
    found = ReviewScore.objects.filter(review__in=reviews.values("pk"))
    for key, about, score in found.values_list("review__expression", "criterion", "score"):
        scores[key, about].append(score)
    criteria = list(Criterion.objects.filter(for_sites=True).order_by("position", "pk"))
    anchors: dict[int, dict[int, Any]] = defaultdict(dict)
    for anchor in CriterionAnchor.objects.filter(criterion__in=criteria):
        anchors[anchor.criterion_id][anchor.score] = anchor.words
    result = {}
    for one in expressions:
        parts = [_general(general[one.pk])]
        for criterion in criteria:
            meanings = {score: words.read(one.language) for score, words in anchors[criterion.pk].items()}
            said = in_words(scores[one.pk, criterion.pk], meanings)
            parts.append({"criterion": criterion.slug, "strengths": said.strengths, "next_steps": said.next_steps})
        result[one.pk] = parts
    return result


def _general(reviews: Iterable[Review]) -> Part:
    reviews = list(reviews)
    return {
        "criterion": GENERAL,
        "strengths": gathered([review.strengths for review in reviews]),
        "next_steps": gathered([review.next_steps for review in reviews]),
    }


def neighbours(expressions: Sequence[Expression]) -> dict[int, str]:
    """For each expression the name of a site or network on its topic, its own nation and Networks first."""
    topics = {one.topic_id for one in expressions if one.topic_id}
    network_first = Case(When(delivery_model__slug="network", then=Value(0)), default=1, output_field=IntegerField())
    hostings = list(
        Hosting.objects.filter(topic__in=topics).select_related("organisation").order_by(network_first, "-year", "pk")
    )
    found = {}
    for one in expressions:
        near = sorted(
            (
                each
                for each in hostings
                if each.topic_id == one.topic_id and each.organisation_id != one.organisation_id
            ),
            key=lambda each: each.nation_id != one.nation_id,
        )
        if near:
            found[one.pk] = f"{near[0].organisation}, {near[0].place}".rstrip(", ")
    return found


def letter_body(letter: Letter) -> dict[str, Any]:
    """The whole letter as plain words in its language, as it will be read and, once sent, frozen."""
    expression, language = letter.expression, letter.language
    labels = {one.slug: one.label.read(language) for one in Criterion.objects.all()}
    with translation.override(language):
        return {
            "reference": expression.reference,
            "call": expression.call.title.read(language),
            "organisation": expression.organisation_name,
            "kind": letter.kind,
            "language": language,
            "subject": letter.subject,
            "greeting": _("Dear %(name)s,") % {"name": expression.contact_name},
            "opening": letter.opening,
            "parts": [
                {**part, "heading": labels.get(part["criterion"], "") or _("In general")}
                for part in letter.parts
                if part["strengths"].strip() or part["next_steps"].strip()
            ],
            "strengths": _("What was strong"),
            "next_steps": _("A next step"),
            "neighbour_heading": _("Somebody to turn to") if letter.neighbour else "",
            "neighbour": letter.neighbour,
            "neighbour_url": letter.neighbour_url,
            "closing": letter.closing,
        }


@dataclass(frozen=True, slots=True)
class Told:
    """What an organisation has been told, and by which letters; the newest decides."""

    kind: str
    letters: tuple[FrozenPaper, ...]

    @property
    def newest(self) -> FrozenPaper:
        """The letter that counts."""
        return self.letters[0]


def told(expression: Expression) -> Told | None:
    """The decision, but only once its letter was sent: nobody finds out from a page beforehand."""
    letters = tuple(FrozenPaper.objects.filter(expression=expression).letters())
    return Told(letters[0].body["kind"], letters) if letters else None


def day_in(language: str, day: date) -> str:
    """A day in the words of a language."""
    with translation.override(language):
        return public_date(day)


def paper_reader(expression: Expression) -> Person | None:
    """Who reads on paper or hears by phone, because they asked for that; None means that a mail is right."""
    asked = Letter.objects.filter(expression=expression).exclude(post_to="").order_by("-pk").first()
    others = Person.objects.exclude(contact_route=ContactRoute.EMAIL).filter(name__iexact=expression.contact_name)
    if asked:
        return others.filter(contact_route=ContactRoute.LETTER, address=asked.post_to).order_by("pk").first()
    if not expression.contact_email:
        return None
    return others.filter(email__iexact=expression.contact_email).order_by("pk").first()
