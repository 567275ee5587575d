"""What may not be read by reviewers is nowhere in what they get."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from projects.pure.reviewing import LEFT_OUT, for_reviewers, names_in

WORDS = st.text(alphabet="abcXYZ äŵ’'.\n", max_size=12)


def body(**changed: Any) -> dict[str, Any]:
    """A copy as `frozen_body` makes it."""
    usual = {
        "reference": "EOI-2345-ABCD",
        "call": {"slug": "call", "title": "Call"},
        "organisation": {
            "name": "Example group",
            "kind": "charity",
            "nation": "wls",
            "region": "Gwent",
            "registered": False,
            "money_holder": "Example council",
        },
        "place": {"name": "Example town", "kind": "town"},
        "topic": {"slug": "rest", "title": "Short breaks"},
        "delivery_model": None,
        "partners": [{"name": "Example trust", "kind": "", "nation": "", "registered": None, "part": "They cook."}],
        "new_here": True,
        "under_pressure": True,
        "contact": {"name": "Example Person", "email": "person@example.org"},
        "language": "en",
        "sent_at": "2026-01-01T00:00:00+00:00",
        "answers": [
            {"code": "who", "version": 1, "question": "Who?", "text": "We are.", "hidden": False},
            {"code": "hard", "version": 1, "question": "Hard?", "text": "Very.", "hidden": True},
        ],
    }
    return {**usual, **changed}


def values(of: Any) -> list[Any]:
    """Every value in a JSON body."""
    if isinstance(of, dict):
        return [leaf for one in of.values() for leaf in values(one)]
    if isinstance(of, list):
        return [leaf for one in of for leaf in values(one)]
    return [of]


def test_hidden_answers_pressure_and_contact_are_never_read():
    seen = for_reviewers(body(), hide_identity=False)
    assert [one["code"] for one in seen["answers"]] == ["who"]
    assert not {"under_pressure", "contact"} & set(seen)
    assert seen["organisation"]["name"] == "Example group"
    assert seen["partners"][0]["name"] == "Example trust"
    assert seen["place"] == {"name": "Example town", "kind": "town"}


def test_without_identity_the_rest_can_still_be_judged():
    seen = for_reviewers(body(), hide_identity=True)
    assert seen["organisation"] == {"kind": "charity", "nation": "wls", "region": "Gwent", "registered": False}
    assert seen["place"] == {"kind": "town"}
    assert seen["partners"] == [{"kind": "", "nation": "", "registered": None, "part": "They cook."}]
    assert seen["topic"]["title"] == "Short breaks"


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("We are EXAMPLE  GROUP of Example town.", f"We are {LEFT_OUT} of {LEFT_OUT}."),
        ("Write to person@example.org", f"Write to {LEFT_OUT}"),
        ("Example groups are many", "Example groups are many"),
        ("The carers' home", f"The {LEFT_OUT}"),
    ],
)
def test_names_are_taken_out_of_what_was_written(text, read):
    partner = {"name": "carers’ home", "part": text}
    answer = {"code": "who", "version": 1, "question": "Who?", "text": text, "hidden": False}
    seen = for_reviewers(body(answers=[answer], partners=[partner]), hide_identity=True)
    assert seen["answers"][0]["text"] == seen["partners"][0]["part"] == read
    assert for_reviewers(body(answers=[answer]), hide_identity=False)["answers"][0]["text"] == text


def test_a_copy_without_the_newer_parts_is_read_too():
    assert for_reviewers({"reference": "EOI"}, hide_identity=True) == {
        "reference": "EOI",
        "organisation": {},
        "place": {},
        "partners": [],
        "answers": [],
    }
    assert names_in({}) == []


@given(st.data(), st.booleans())
def test_no_withheld_value_is_anywhere_in_what_reviewers_get(data, hide_identity):
    """Each withheld value carries a mark nothing else carries; the mark must be gone."""
    number = iter(range(1000))

    def secret() -> str:
        return f"SECRET{next(number)}{data.draw(WORDS)}X"

    hidden = [
        {"code": f"h{at}", "version": 1, "question": secret(), "text": secret(), "hidden": True}
        for at in range(data.draw(st.integers(0, 3)))
    ]
    names = {"name": secret(), "money_holder": secret()}
    partners = [{"name": secret(), "kind": "charity", "part": ""} for _ in range(data.draw(st.integers(0, 3)))]
    place, contact = {"name": secret(), "kind": "town"}, {"name": secret(), "email": secret()}
    told = " and ".join([*names.values(), place["name"], contact["email"], *(one["name"] for one in partners)])
    shown = {"code": "w", "version": 1, "question": "Who?", "text": data.draw(WORDS) + " " + told, "hidden": False}
    made = body(
        organisation={**body()["organisation"], **names},
        partners=partners,
        place=place,
        contact=contact,
        under_pressure="SECRET",
        something_new="SECRET",
        answers=[*hidden, shown],
    )
    before = repr(made)
    seen = for_reviewers(made, hide_identity=hide_identity)
    got = values(seen)
    withheld = [one["text"] for one in hidden] + [one["question"] for one in hidden] + list(contact.values())
    if hide_identity:
        assert "SECRET" not in repr(got)
    else:
        assert not set(withheld) & set(got)
        assert set(names.values()) <= set(got)
        assert not {"under_pressure", "contact", "something_new"} & set(seen)
    assert repr(made) == before
