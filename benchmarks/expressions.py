"""1,000 saves of one expression of interest at the same time, through the pages, with real threads and connections:

    python -m impact.embedded test -- python -m benchmarks.expressions

Twenty writers, each with a link of their own, save fifty texts each to eight questions and two sections, as the script
in the page does (`ready` after the command uses a database that is prepared already). Whoever is told of a conflict opens the page with both versions and keeps their own. At the end every
saved text is either current or was seen by whoever overwrote it; what is not so is counted as lost and must be 0.
"""

import os
import random
import re
import statistics
import sys
import time
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from html import unescape
from threading import Barrier
from typing import Any

from benchmarks.__main__ import prepare

WRITERS, SAVES = 20, 50
QUESTIONS = 8
SECTIONS = {"where": "place", "contact": "contact_name"}


@dataclass
class Kept:
    """Which text followed which in one box, as the writers saw it: (version, text seen before, text saved)."""

    saves: dict[str, list[tuple[int, str, str]]] = field(default_factory=lambda: defaultdict(list))
    conflicts: int = 0
    seconds: list[float] = field(default_factory=list)


def main() -> int:
    """Prepare, run, count."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "impact.settings")
    import django

    django.setup()
    from django.conf import settings

    settings.ALLOWED_HOSTS = ["*"]
    if "ready" not in sys.argv:
        prepare()
    began = time.perf_counter()
    expression, tokens = fresh_expression()
    results = run(tokens, pages(expression))
    lost = count_lost(expression, results)
    saves = sum(len(rows) for kept in results for rows in kept.saves.values())
    conflicts = sum(kept.conflicts for kept in results)
    took = [second for kept in results for second in kept.seconds]
    print(f"{saves} saves by {len(tokens)} writers at once, {conflicts} conflicts shown, {lost} lost")
    print(
        f"{time.perf_counter() - began:.1f} s; one request {statistics.median(took) * 1000:.0f} ms (median), "
        f"{sorted(took)[int(len(took) * 0.95)] * 1000:.0f} ms (95th of 100)"
    )
    return 1 if lost or saves != WRITERS * SAVES else 0


def fresh_expression() -> tuple[Any, list[str]]:
    """A draft of the open example call, and the link of each writer."""
    import secrets
    from uuid import uuid4

    from django.utils import timezone

    from impact.programme.models import Nation
    from projects.actions import Invited, Starter, confirm_collaborator, invite_collaborator, start_expression
    from projects.actions import collaborators as limits
    from projects.models import Call
    from projects.queries import collaborator_token, link_token

    limits.MOST_COLLABORATORS = limits.MOST_INVITATIONS_A_DAY = WRITERS
    now = timezone.now()
    starter = Starter("Example bench", Nation.objects.first(), "Example contact", "bench@example.org", "en")
    call = Call.objects.get(slug="example-open")
    expression = start_expression(
        by=None, now=now, call=call, starter=starter, start_key=uuid4(), random=secrets.token_bytes(8)
    )
    tokens = [link_token(expression)]
    for number in range(1, WRITERS):
        invited = Invited(f"Writer {number}", f"writer{number}@example.org", "edit")
        person = invite_collaborator(now=now, expression=expression, invited=invited)
        tokens.append(collaborator_token(confirm_collaborator(now=now, collaborator=person)))
    return expression, tokens


def pages(expression: Any) -> dict[str, str]:
    """The address behind a link and the name of the box on each page that is written."""
    codes = [question.code for question in expression.call.questions.in_order()[:QUESTIONS]]
    return {**{f"question/{code}/": "text" for code in codes}, **{f"{page}/": box for page, box in SECTIONS.items()}}


def run(tokens: list[str], boxes: dict[str, str]) -> list[Kept]:
    """Every writer in a thread of their own; they begin together."""
    barrier = Barrier(len(tokens))

    def write(number: int) -> Kept:
        from django.db import connections

        kept = Kept()
        barrier.wait()
        try:
            for at in range(SAVES):
                page = random.Random(f"{number}/{at}").choice(sorted(boxes))
                save(f"/sites/offer/{tokens[number]}/{page}", page, boxes[page], f"Words {number}-{at}.", kept)
        finally:
            connections.close_all()
        return kept

    with ThreadPoolExecutor(len(tokens)) as pool:
        return list(pool.map(write, range(len(tokens))))


def save(url: str, page: str, box: str, text: str, kept: Kept) -> None:
    """Read the page, write, save in the background; after a conflict look at both and keep one's own."""
    from django.test import Client

    client = Client()
    shown = client.get(url).content.decode()
    seen_text, data = read(shown, box)
    data[box] = text
    while True:
        began = time.perf_counter()
        response = client.post(url, data, headers={"X-Autosave": "1"})
        kept.seconds.append(time.perf_counter() - began)
        answer = response.json()
        if answer["state"] == "saved":
            kept.saves[page].append((answer["version"], seen_text, text))
            return
        assert answer["state"] == "conflict", answer
        kept.conflicts += 1
        both = client.post(url, data)
        if both.status_code == 302:  # it was saved by the button: the same words as before
            raise AssertionError(url)
        seen_text, data = saved_side(both.content.decode()), read(both.content.decode(), box)[1]
        data[box] = text


def read(html: str, box: str) -> tuple[str, dict[str, str]]:
    """What the form holds: the box's text, and everything that goes back with it."""
    form = html[html.rindex("<form", 0, html.index('name="seen"')) :]
    form = form[: form.index("</form>")]
    data = {}
    for tag in re.findall(r"<input[^>]*>", form):
        name, value = re.search(r'name="([^"]*)"', tag), re.search(r'value="([^"]*)"', tag)
        if name and ("checked" in tag or 'type="radio"' not in tag):
            data[name[1]] = unescape(value[1]) if value else ""
    for name, text in re.findall(r'<textarea[^>]*name="([^"]*)"[^>]*>\n?(.*?)</textarea>', form, re.DOTALL):
        data[name] = unescape(text)
    data.pop("csrfmiddlewaretoken", None)
    return data.get(box, ""), data


def saved_side(html: str) -> str:
    """The words of the version that was saved meanwhile: of each pair of boxes on the page with both, the first."""
    boxes = [part.split("</div>", 1)[0] for part in html.split('class="both__text"')[1:]]
    found = re.search(r"Words \d+-\d+\.|Example contact", " ".join(boxes[::2]))
    return found[0] if found else ""


def count_lost(expression: Any, results: list[Kept]) -> int:
    """Each save must follow directly on the text its writer saw, and the last must be what is stored."""
    expression.refresh_from_db()
    stored = {
        f"question/{answer.question.code}/": answer.text for answer in expression.answers.select_related("question")
    }
    stored |= {f"{page}/": getattr(expression, box) for page, box in SECTIONS.items()}
    first = {"contact/": "Example contact"}
    lost = 0
    for page, now in stored.items():
        rows = sorted(row for kept in results for row in kept.saves[page])
        before = [first.get(page, ""), *(text for _version, _seen, text in rows)]
        gone = [(row, text) for row, text in zip(rows, before, strict=False) if row[1] != text]
        gone += [] if now == before[-1] else [((0, now, ""), before[-1])]
        for (version, seen, text), true in gone:
            print(f"lost on {page}: version {version} ({text}) saw “{seen}”, but “{true}” was there")
        lost += len(gone)
    return lost


if __name__ == "__main__":
    sys.exit(main())
