import datetime as dt

import pytest

from impact.programme.texts import texts
from projects.actions import create_project, edit_project, publish_project
from projects.actions.factfile import AddressIsFixed, DatesReversed, NoTopic
from tests.factories.projects import OrganisationFactory, ProjectFactory, nation, way

pytestmark = pytest.mark.django_db


def test_a_project_begins_hidden_and_being_set_up(now):
    project = create_project(
        by=None,
        now=now,
        slug="new",
        title=texts("New"),
        topic_words="Topic",
        nation=nation("nir"),
        delivery_model=way("demonstrator"),
        host=OrganisationFactory(),
        year=2026,
        status="complete",
        published_at=now,
    )
    assert (project.status, project.published_at) == ("set_up", None)
    assert edit_project(by=None, project=project, slug="newer", topic_words="Topic").slug == "newer"


def test_showing_it_twice_changes_nothing_and_fixes_its_address(now):
    project = publish_project(by=None, now=now, project=ProjectFactory(published_at=None))
    again = publish_project(by=None, now=now + dt.timedelta(days=1), project=project)
    assert again.published_at == now
    with pytest.raises(AddressIsFixed):
        edit_project(by=None, project=project, slug="moved")


def test_a_project_is_about_something_and_ends_after_it_starts(now):
    project = ProjectFactory()
    with pytest.raises(NoTopic):
        edit_project(by=None, project=project, topic_words="")
    with pytest.raises(DatesReversed):
        edit_project(by=None, project=project, starts_on=dt.date(2026, 5, 2), ends_on=dt.date(2026, 5, 1))
    with pytest.raises(DatesReversed):
        edit_project(by=None, project=project, ends_on=dt.date(2026, 5, 1))
