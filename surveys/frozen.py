"""A definition as canonical JSON and back, with its fingerprint. Pure.

The same questionnaire always gives the same bytes: sorted keys, no spaces, codes in the order people see them.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any
from uuid import UUID

from surveys.definition import Definition, HeadingDef, OptionDef, PageDef, QuestionDef, Words
from surveys.routing import read_condition, write_condition

SCHEMA = 1


def freeze(definition: Definition) -> dict[str, Any]:
    """Definition -> JSON values."""
    return {
        "schema": SCHEMA,
        "survey": definition.survey,
        "number": definition.number,
        "variants": list(definition.variants),
        "pages": [
            {"slug": page.slug, "words": _words(page.words), "questions": [_question(q) for q in page.questions]}
            for page in definition.pages
        ],
    }


def _words(words: Mapping[str, Words]) -> dict[str, dict[str, str]]:
    return {
        variant: {name: text for name, text in asdict(item).items() if text or name == "text"}
        for variant, item in words.items()
    }


def _question(question: QuestionDef) -> dict[str, Any]:
    plain = {
        "code": question.code,
        "kind": question.kind,
        "segment": question.segment,
        "limit": question.limit,
        "least": question.least,
        "most": question.most,
        "length": question.length,
        "equality": question.equality,
    }
    return {
        **{name: value for name, value in plain.items() if value is not None and value is not False and value != ""},
        **({"condition": write_condition(question.condition)} if question.condition else {}),
        **({"options": [_option(option) for option in question.options]} if question.options else {}),
        **(
            {"headings": [{"slug": heading.slug, "words": _words(heading.words)} for heading in question.headings]}
            if question.headings
            else {}
        ),
        "words": _words(question.words),
    }


def _option(option: OptionDef) -> dict[str, Any]:
    plain = {
        "exclusive": option.exclusive,
        "not_said": option.not_said,
        "heading": option.heading,
        "priority": option.priority,
    }
    return {
        "code": option.code,
        "slug": option.slug,
        **{name: value for name, value in plain.items() if value},
        "words": _words(option.words),
    }


def thaw(content: Mapping[str, Any], version: UUID) -> Definition:
    """JSON values -> definition. Raises ValueError for a schema this code does not know."""
    if content.get("schema") != SCHEMA:
        message = f"questionnaire content of schema {content.get('schema')!r}"
        raise ValueError(message)
    return Definition(
        version=version,
        survey=content["survey"],
        number=content["number"],
        variants=tuple(content["variants"]),
        pages=tuple(
            PageDef(page["slug"], _thaw_words(page["words"]), tuple(_thaw_question(q) for q in page["questions"]))
            for page in content["pages"]
        ),
    )


def _thaw_words(words: Mapping[str, Mapping[str, str]]) -> dict[str, Words]:
    return {variant: Words(**item) for variant, item in words.items()}


def _thaw_question(data: Mapping[str, Any]) -> QuestionDef:
    parts = {"words", "condition", "options", "headings"}
    return QuestionDef(
        words=_thaw_words(data["words"]),
        condition=read_condition(data.get("condition")),
        options=tuple(OptionDef(**{**o, "words": _thaw_words(o["words"])}) for o in data.get("options", ())),
        headings=tuple(HeadingDef(h["slug"], _thaw_words(h["words"])) for h in data.get("headings", ())),
        **{name: value for name, value in data.items() if name not in parts},
    )


def canonical(content: Mapping[str, Any]) -> bytes:
    """The bytes that are fingerprinted."""
    return json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def fingerprint(content: Mapping[str, Any]) -> str:
    """sha256 over the canonical bytes."""
    return hashlib.sha256(canonical(content)).hexdigest()
