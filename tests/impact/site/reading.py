"""Read pages as a visitor does: follow links, and look for words of the wrong language."""

import re
from collections.abc import Iterator
from urllib.parse import urldefrag, urljoin, urlsplit

from bs4 import BeautifulSoup, Tag
from django.test import Client

ENGLISH_ONLY = frozenset(
    [
        "the",
        "and",
        "with",
        "your",
        "what",
        "which",
        "when",
        "this",
        "that",
        "these",
        "from",
        "have",
        "our",
        "about",
        "please",
        "because",
        "their",
        "will",
        "would",
        "should",
        "been",
        "more",
        "than",
        "they",
        "into",
        "where",
        "who",
        "people",
    ]
)
_UNREAD = ("script", "style", "code", "pre", "textarea")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


def links_of(page: BeautifulSoup, address: str) -> Iterator[str]:
    """Addresses on this portal that a page links to, without fragments."""
    for link in page.find_all(["a", "link", "img", "script", "use"]):
        target = link.get("href") or link.get("src")
        if not target:
            continue
        whole = urldefrag(urljoin(f"http://testserver{address}", target)).url
        parts = urlsplit(whole)
        if parts.netloc == "testserver" and parts.scheme == "http":
            yield parts.path + (f"?{parts.query}" if parts.query else "")


def dead_fragments_of(page: BeautifulSoup) -> list[str]:
    """Links into this page that lead nowhere."""
    targets = {tag["id"] for tag in page.find_all(id=True)}
    inside = (link["href"][1:] for link in page.find_all("a", href=re.compile("^#.")))
    return [name for name in inside if name not in targets]


def crawl(client: Client, start: str, *, most: int, stay: str) -> tuple[dict[str, int], dict[str, str]]:
    """Follow every link from `start`, at most `most` pages of addresses that match `stay`.

    Returns the status of each address asked for, and where each was first found.
    """
    found_on, statuses, waiting = {start: "(start)"}, {}, [start]
    while waiting and len(statuses) < most:
        address = waiting.pop(0)
        answer = client.get(address)
        statuses[address] = answer.status_code
        onward = []
        if answer.status_code in {301, 302}:
            onward = [urlsplit(answer["Location"])._replace(scheme="", netloc="").geturl()]
        elif answer.status_code == 200 and answer.get("Content-Type", "").startswith("text/html"):
            page = BeautifulSoup(answer.content, "html.parser")
            onward = list(links_of(page, address))
            if dead := dead_fragments_of(page):
                statuses[f"{address}#{dead[0]}"] = 404
        for link in onward:
            if link not in found_on and re.match(stay, link):
                found_on[link] = address
                waiting.append(link)
    return statuses, found_on


def english_words_on(html: str | bytes) -> list[str]:
    """English words a Welsh reader would see or hear, each with its surroundings.

    Left out: what is marked as English, and what people or organisations wrote themselves and is shown as they wrote it
    (`own-words`): words of a meeting, names of organisations.
    """
    page = BeautifulSoup(html, "html.parser")
    for tag in page.find_all(_UNREAD):
        tag.decompose()
    for tag in page.select(".own-words"):
        tag.decompose()
    for tag in page.find_all(lang="en"):
        if tag.name != "html" and not tag.decomposed:
            tag.decompose()
    texts = [text for text in page.find_all(string=True) if isinstance(text.parent, Tag)]
    spoken = [tag[name] for tag in page.find_all(True) for name in ("aria-label", "alt", "title") if tag.get(name)]
    return [
        " ".join(text.split())[:120]
        for text in (*texts, *spoken)
        if ENGLISH_ONLY & {word.lower() for word in _WORD.findall(text)}
    ]
