"""No dead link: everything the home page leads to, in all four languages and formats, with the demo in place."""

import pytest
from bs4 import BeautifulSoup
from django.core.management import call_command

from tests.impact.site.reading import crawl, dead_fragments_of, links_of

MOST = 160
# Not followed: pages of tokens, and the paths of other languages (each is crawled from its own home page).
STAY = {
    "/": r"/(?!cy/|easy/|admin/|dev/)",
    "/cy/": r"/cy/(?!easy/)|/static/",
    "/easy/": r"/easy/|/static/",
    "/cy/easy/": r"/cy/easy/|/static/",
}


@pytest.mark.slow
@pytest.mark.django_db
def test_no_link_is_dead(client, settings):
    settings.DEMO = True
    call_command("load_demo", verbosity=0, stdout=open("/dev/null", "w"))  # noqa: SIM115, PTH123
    for start, stay in STAY.items():
        statuses, found_on = crawl(client, start, most=MOST, stay=stay)
        # 410 is a kind page about a report that was withdrawn: its address stays, and says so.
        bad = {address: status for address, status in statuses.items() if status >= 400 and status != 410}
        dead = {address: (status, found_on.get(address, "")) for address, status in bad.items()}
        assert not dead, f"from {start}: {dead}"
        assert len(statuses) > 30, f"from {start} only {len(statuses)} pages were found"


@pytest.mark.django_db
def test_the_crawl_finds_a_dead_link(client, settings):
    statuses, found_on = crawl(client, "/no-such-page/", most=5, stay=r"/no-such")
    assert statuses["/no-such-page/"] == 404
    assert found_on["/no-such-page/"] == "(start)"


def test_links_are_read_as_a_browser_reads_them():
    page = BeautifulSoup(
        '<a href="../b/?q=1#x">b</a><a href="https://example.org/">out</a><a href="mailto:a@b.c">m</a><a>none</a>'
        '<a href="#there">t</a><p id="there"></p><a href="#nowhere">n</a>',
        "html.parser",
    )
    assert list(links_of(page, "/a/")) == ["/b/?q=1", "/a/", "/a/"]
    assert dead_fragments_of(page) == ["nowhere"]
