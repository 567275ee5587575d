import pytest
from django.utils.safestring import SafeString
from hypothesis import given
from hypothesis import strategies as st

from surveys.pages.slots import CHECKED, TornPage, cut, filled, marked

TOKEN = "0123456789abcdef"


def test_a_cut_page_is_joined_with_escaped_values() -> None:
    slot = marked(TOKEN)
    page = cut(f"<p>{slot('name')}</p><input{slot('on')}><b>{slot('name')}</b>", TOKEN)

    assert page.names == ("name", "on", "name")
    assert page.joined({"name": "<i>&\"'", "on": CHECKED}) == (
        "<p>&lt;i&gt;&amp;&quot;&#x27;</p><input checked><b>&lt;i&gt;&amp;&quot;&#x27;</b>"
    )


def test_a_missing_value_leaves_its_slot_empty() -> None:
    assert cut(f"a{marked(TOKEN)('x')}b", TOKEN).joined({}) == "ab"
    assert filled({})("x") == ""


def test_a_mark_changed_on_the_way_is_noticed() -> None:
    with pytest.raises(TornPage):
        cut(f"<p>{{{TOKEN}:na me}}</p>", TOKEN)


def test_marks_pass_through_escaping_unchanged() -> None:
    assert isinstance(marked(TOKEN)("x"), SafeString)


@given(st.text(), st.text())
def test_a_value_can_never_be_read_as_a_mark(value: str, other: str) -> None:
    page = cut(f"{marked(TOKEN)('a')}-{marked(TOKEN)('b')}", TOKEN)

    joined = page.joined({"a": f"{{{TOKEN}:b}}{value}", "b": other})

    assert joined.startswith(f"{{{TOKEN}:b}}")
    assert "<" not in joined
