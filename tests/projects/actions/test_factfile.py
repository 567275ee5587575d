import datetime as dt

import pytest

from impact.programme.texts import texts
from projects.actions import create_project, edit_project, move_project_on, publish_project
from projects.actions.factfile import AddressIsFixed, LastStage
from projects.enums import ProjectStatus
from tests.factories.projects import OrganisationFactory, ProjectFactory, nation

pytestmark = pytest.mark.django_db


def test_a_project_begins_hidden_and_being_set_up(now):
    project = create_project(
        by=None,
        now=now,
        slug="new",
        title=texts("New"),
        topic="Topic",
        nation=nation("nir"),
        delivery_model="demonstrator",
        host=OrganisationFactory(),
        year=2026,
        status="complete",
        published_at=now,
    )
    assert (project.status, project.published_at) == ("set_up", None)
    assert edit_project(by=None, project=project, slug="newer", topic="Topic").slug == "newer"


def test_showing_it_twice_changes_nothing_and_fixes_its_address(now):
    project = publish_project(by=None, now=now, project=ProjectFactory(published_at=None))
    again = publish_project(by=None, now=now + dt.timedelta(days=1), project=project)
    assert again.published_at == now
    with pytest.raises(AddressIsFixed):
        edit_project(by=None, project=project, slug="moved")


def test_it_moves_on_one_stage_for_each_one_that_was_seen():
    project = ProjectFactory()
    for seen, following in zip(ProjectStatus.values, ProjectStatus.values[1:], strict=False):
        for _twice in range(2):
            if project.status != ProjectStatus.COMPLETE:
                project = move_project_on(by=None, project=project, seen=seen)
        assert project.status == following
    with pytest.raises(LastStage):
        move_project_on(by=None, project=project, seen="complete")
