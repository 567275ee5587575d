import re
from types import SimpleNamespace

import pytest
from django.core.paginator import Paginator
from django.template import Context, Template
from django.template.loader import render_to_string
from django.utils import translation
from hypothesis import given
from hypothesis import strategies as st

from impact.ui import charts
from impact.ui.templatetags import ui


def draw(text: str, **context: object) -> str:
    return Template("{% load ui %}" + text).render(Context(context))


def test_bars_carry_title_description_and_values() -> None:
    html = draw(
        "{% bar_chart rows title=title %}",
        title="What <first>",
        rows=[("Breaks & rest", 40, "40%"), ("Pay", 20, "20%")],
    )
    assert "<title" in html
    assert "What &lt;first&gt;" in html
    assert "Breaks &amp; rest: 40%; Pay: 20%</desc>" in html
    widths = [float(width) for width in re.findall(r'<rect[^>]* width="([0-9.]+)%"', html)]
    assert widths == [78.0, 39.0]
    assert html.count("chart__value") == 2
    assert 'role="img"' in html
    assert "style=" not in html
    assert "fill=" not in html


def test_bars_of_nothing_and_of_things_that_may_not_be_shown() -> None:
    assert charts.bars([], title="T").bars == ()
    hidden = charts.bars([{"label": "A", "value": None, "words": "[c]"}, {"label": "", "value": 0}], title="T").bars
    assert [bar.width for bar in hidden] == ["0.00%", "0.00%"]
    assert [bar.words for bar in hidden] == ["[c]", "0"]


def test_long_words_get_room_and_long_labels_get_lines() -> None:
    chart = charts.bars([("x" * 10 + " " + "y" * 60, 5, "1,240 people")], title="T", desc="D", unit="", highest=10)
    assert float(chart.bars[0].width[:-1]) < 39
    assert len(chart.bars[0].lines) >= 2
    assert chart.desc == "D"
    with translation.override("en-simple"):
        assert len(charts.bars([("a bb " * 12, 1)], title="T").bars[0].lines) > 2


@given(st.lists(st.tuples(st.text(max_size=80), st.one_of(st.none(), st.floats(0, 1e12))), max_size=8))
def test_no_bar_leaves_the_page(rows: list[tuple[str, float | None]]) -> None:
    for bar in charts.bars(rows, title="T").bars:
        assert 0 <= float(bar.width[:-1]) <= charts.WIDEST


def test_the_same_chart_is_the_same_bytes() -> None:
    rows = [("A", 1), ("B", 2)]
    assert charts.bars(rows, title="T") == charts.bars(rows, title="T")
    assert charts.bars(rows, title="T").id != charts.bars(rows[:1], title="T").id


def test_tiles() -> None:
    html = draw('{% tile_map rows title="By nation" %}', rows=[("wls", "Wales", "108"), ("xx", "Elsewhere", "3")])
    assert html.count("<rect") == 1
    assert "Elsewhere: 3" in html


@pytest.mark.parametrize(
    ("state", "polls", "words"),
    [
        ("queued", True, "Waiting to start."),
        ("running", True, "Counting"),
        ("done", False, "Finished."),
        ("failed", False, "did not work"),
        ("cancelled", False, "Stopped."),
    ],
)
def test_progress_asks_again_until_it_is_over(state: str, polls: bool, words: str) -> None:
    job = SimpleNamespace(state=state, progress_total=8, progress_done=3, progress_note="Counting")
    html = draw('{% progress "/job/" job %}', job=job)
    assert ('hx-get="/job/"' in html) == polls
    assert ('hx-trigger="every 2s"' in html) == polls
    assert words in html
    assert "hx-on" not in html


def test_small_things() -> None:
    assert draw("{{ d|at:'a' }}{{ d|at:'b' }}", d={"a": 1}) == "1"
    assert draw("{{ d|at:1 }}", d=None) == ""
    assert "icons.svg#chat" in draw('{% icon "chat" %}')
    assert draw("{{ n|public_date }}{{ n|public_datetime }}{{ n|public_time }}", n=None) == ""
    assert ui.public_time(None) == ""


def test_pages_of_a_list() -> None:
    pages = Paginator(list(range(5)), 2)
    middle = render_to_string("_components/pagination.html", {"page_obj": pages.page(2), "query": "q=a&amp;b"})
    assert "Page 2 of 3" in middle
    assert "page=1" in middle
    assert "page=3" in middle
    assert render_to_string("_components/pagination.html", {"page_obj": Paginator([], 2).page(1)}).strip() == ""
