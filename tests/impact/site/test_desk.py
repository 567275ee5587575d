"""The staff index: what waits, and the nine parts in their order and words."""

from types import SimpleNamespace

import pytest
from bs4 import BeautifulSoup
from django.contrib import admin
from django.contrib.sessions.models import Session
from django.urls import reverse

from impact.accounts.models import User
from impact.site import desk
from impact.site.admin import StaffAdminSite
from impact.site.sections import SECTIONS
from impact.ui.waiting import Waiting

pytestmark = pytest.mark.django_db

WORDS = (
    "National survey",
    "Priority reports",
    "Assembly sign-ups",
    "Calls and expressions of interest",
    "Projects",
    "Network meeting records",
    "People and organisations",
    "Requests about personal data",
    "Background jobs",
)


def index_of(client):
    answer = client.get("/admin/")
    assert answer.status_code == 200
    return BeautifulSoup(answer.content, "html.parser")


@pytest.fixture
def everybody(staff_client, user_with_role):
    user = user_with_role("programme_director")
    user.is_superuser = True
    user.save()
    return staff_client("programme_director", user=user)


def test_the_nine_parts_stand_in_their_order_and_words(everybody):
    assert tuple(section.title for section in SECTIONS) == WORDS
    page = index_of(everybody)
    assert tuple(part.h3.find(string=True, recursive=False).strip() for part in page.select(".desk__part")) == WORDS


def test_every_link_on_the_index_opens(everybody):
    links = {link["href"] for link in index_of(everybody).select(".desk__link, .desk__add")}
    assert len(links) > 20
    for link in sorted(links):
        assert everybody.get(link).status_code == 200, link


def test_the_sidebar_says_the_same(everybody):
    sidebar = index_of(everybody).select_one("#nav-sidebar-apps").get_text(" ")
    assert all(title in sidebar for title in WORDS)


def test_every_list_of_ours_has_a_place_on_the_index(everybody):
    shown = {link["href"] for link in index_of(everybody).select(".desk__link")}
    for model, page in admin.site._registry.items():
        meta = model._meta
        request = SimpleNamespace(user=everybody.user)
        if page.has_view_permission(request) and page.get_model_perms(request):
            assert reverse(f"admin:{meta.app_label}_{meta.model_name}_changelist") in shown, meta.label


def test_staff_see_what_their_role_may_open(staff_client):
    reader = index_of(staff_client("read_only"))
    assert not reader.select(".desk__add")
    nothing = index_of(staff_client("finance")).get_text()
    assert "Background jobs" not in nothing


def test_a_role_without_anything_is_told_whom_to_ask(staff_client, monkeypatch):
    monkeypatch.setattr(desk, "SECTIONS", ())
    assert "Ask the programme director" in index_of(staff_client("finance")).get_text()


@pytest.mark.parametrize(
    ("counts", "lines", "kinds", "last"),
    [
        ([], 0, 0, "Nothing is waiting."),
        ([[1]], 1, 1, "Nothing else is waiting."),
        ([[2, 3]] * 8, 8, 16, "Nothing else is waiting."),
    ],
)
def test_one_line_for_each_app_waits(  # noqa: PLR0917
    staff_client, monkeypatch, counts, lines, kinds, last
):
    found = tuple(tuple(Waiting(f"things, {count}", count, "/admin/") for count in line) for line in counts)
    monkeypatch.setattr(desk, "waiting_for", lambda user: found)
    waiting = index_of(staff_client("survey_manager")).select_one(".desk__waiting")
    assert len(waiting.select(".desk__line")) == lines
    assert len(waiting.select(".desk__line a")) == kinds
    assert last in waiting.get_text()


def test_eight_apps_are_asked_so_eight_lines_at_most():
    assert len(desk._ASKED) == 8


def test_what_is_empty_is_left_out(user_with_role, monkeypatch):
    lines = (Waiting("none", 0, "/"), Waiting("some", 3, "/"))
    monkeypatch.setattr(desk, "_ASKED", (SimpleNamespace(waiting=lambda user: lines),))
    waiting = desk.waiting_for(user_with_role("survey_manager"))
    assert [[kind.label for kind in line] for line in waiting] == [["some"]]


def test_every_app_that_has_a_work_list_is_asked(user_with_role):
    director = user_with_role("programme_director")
    assert isinstance(desk.waiting_for(director), tuple)


def test_lists_of_libraries_are_not_registered():
    names = {model._meta.label for model in admin.site._registry}
    assert not names & {"account.EmailAddress", "mfa.Authenticator", "usersessions.UserSession", "post_office.Email"}
    assert "auth.Group" not in names


def test_a_model_without_a_page_of_its_own_gets_the_plain_one():
    site = StaffAdminSite()
    site.register(Session)
    assert Session in site._registry
    library_page = type("Theirs", (admin.ModelAdmin,), {"__module__": "allauth.account.admin"})
    site.register(User, library_page)
    assert User not in site._registry


def test_words_of_a_list_begin_with_a_capital_and_keep_the_rest():
    assert desk._words("expressions of interest (IMPACT)") == "Expressions of interest (IMPACT)"
