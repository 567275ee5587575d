"""Write the pages of a definition as rows of a draft, in a handful of inserts."""

from collections.abc import Iterable, Mapping
from typing import Any

from impact.programme.models import Priority
from surveys.definition import OptionDef, PageDef, Words, split_variant
from surveys.models import Heading, ItemText, Option, Page, Question, Questionnaire
from surveys.routing import write_condition


def write_pages(draft: Questionnaire, pages: Iterable[PageDef]) -> None:
    """Add all pages with what is on them. The caller holds the draft's lock."""
    pages = list(pages)
    rows = Page.objects.bulk_create(
        Page(questionnaire=draft, slug=page.slug, position=place) for place, page in enumerate(pages, 1)
    )
    items: list[tuple[dict[str, Any], Mapping[str, Words]]] = [
        ({"page": row}, page.words) for row, page in zip(rows, pages, strict=True)
    ]
    asked = [
        (row, place, question)
        for row, page in zip(rows, pages, strict=True)
        for place, question in enumerate(page.questions, 1)
    ]
    questions = Question.objects.bulk_create(
        Question(
            questionnaire=draft,
            page=page,
            position=place,
            code=question.code,
            kind=question.kind,
            segment=question.segment,
            condition=write_condition(question.condition),
            limit=question.limit,
            least=question.least,
            most=question.most,
            length=question.length,
            equality=question.equality,
        )
        for page, place, question in asked
    )
    pairs = [(row, question) for row, (_, _, question) in zip(questions, asked, strict=True)]
    items += [({"question": row}, question.words) for row, question in pairs]
    headings = _headings(draft, pairs, items)
    _options(draft, pairs, headings, items)
    ItemText.objects.bulk_create(
        ItemText(
            questionnaire=draft,
            language=split_variant(variant)[0],
            format=split_variant(variant)[1],
            text=words.text,
            hint=words.hint,
            picture=words.picture,
            alt=words.alt,
            **owner,
        )
        for owner, texts in items
        for variant, words in texts.items()
        if words.text
    )


def _headings(draft: Questionnaire, pairs: list[Any], items: list[Any]) -> dict[tuple[int, str], Heading]:
    wanted = [(row, place, heading) for row, question in pairs for place, heading in enumerate(question.headings, 1)]
    rows = Heading.objects.bulk_create(
        Heading(questionnaire=draft, question=row, slug=heading.slug, position=place) for row, place, heading in wanted
    )
    items += [({"heading": row}, heading.words) for row, (_, _, heading) in zip(rows, wanted, strict=True)]
    return {(row.question_id, row.slug): row for row in rows}


def _options(
    draft: Questionnaire, pairs: list[Any], headings: dict[tuple[int, str], Heading], items: list[Any]
) -> None:
    wanted: list[tuple[Question, int, OptionDef]] = [
        (row, place, option) for row, question in pairs for place, option in enumerate(question.options, 1)
    ]
    priorities = Priority.objects.in_bulk({o.priority for *_, o in wanted if o.priority}, field_name="slug")
    rows = Option.objects.bulk_create(
        Option(
            questionnaire=draft,
            question=row,
            position=place,
            code=option.code,
            slug=option.slug,
            priority=priorities.get(option.priority),
            heading=headings.get((row.pk, option.heading)),
            exclusive=option.exclusive,
            not_said=option.not_said,
        )
        for row, place, option in wanted
    )
    items += [({"option": row}, option.words) for row, (_, _, option) in zip(rows, wanted, strict=True)]
