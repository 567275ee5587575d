"""No English word on a Welsh page."""

from pathlib import Path

import polib
import pytest
from django.core.management import call_command

from tests.impact.site.reading import crawl, english_words_on

ROOT = Path(__file__).resolve().parents[3]
CATALOGUE = ROOT / "locale" / "cy" / "LC_MESSAGES" / "django.po"
MOST = 90


def is_written():
    """Whether most of the catalogue is translated; another test counts what is missing."""
    return CATALOGUE.exists() and polib.pofile(CATALOGUE).percent_translated() > 50


@pytest.mark.slow
@pytest.mark.django_db
@pytest.mark.skipif(not is_written(), reason="The Welsh catalogue is not written yet.")
@pytest.mark.parametrize("start", ["/cy/", "/cy/easy/"])
def test_no_english_word_on_a_welsh_page(client, settings, start):
    settings.DEMO = True
    settings.HELP_LINE = {"phone": "0800 000 0000", "hours": "", "email": "help@example.org"}
    call_command("load_demo", verbosity=0, stdout=open("/dev/null", "w"))  # noqa: SIM115, PTH123
    stay = r"/cy/(?!easy/)" if start == "/cy/" else start
    pages, _found_on = crawl(client, start, most=MOST, stay=stay)
    english = {}
    for address, status in pages.items():
        answer = client.get(address) if status == 200 else None
        if answer is not None and answer.get("Content-Type", "").startswith("text/html"):
            english[address] = english_words_on(answer.content)
    assert len(english) > 20
    assert {address: found for address, found in english.items() if found} == {}


@pytest.mark.parametrize(
    ("html", "found"),
    [
        ("<p>Beth ddylai newid mewn gofal?</p>", []),
        ("<p>Beth, and more</p>", ["Beth, and more"]),
        ('<p lang="en">What should change?</p>', []),
        ('<p>Gofal <span lang="en">and <b lang="en">the</b> rest</span></p>', []),
        ('<html lang="en"><p>this one</p></html>', ["this one"]),
        ('<ul class="own-words"><li>The more the better</li></ul>', []),
        ('<nav aria-label="Your account"></nav>', ["Your account"]),
        ("<script>with(this)</script><code>from x import y</code>", []),
        ("<p>Andrew a’r tîm</p>", []),
    ],
)
def test_the_reader_finds_english(html, found):
    assert english_words_on(html) == found
