"""The demo holds a file in every state, once."""

import pytest
from django.utils import timezone

from impact.accounts import demo as accounts_demo
from impact.files.models import StoredFile
from impact.programme import demo as programme_demo
from projects import demo
from projects.demo import files
from projects.models import Expression

pytestmark = pytest.mark.django_db


def states():
    return sorted(StoredFile.objects.values_list("state", flat=True))


def test_a_file_in_every_state_once(shelf_folder):
    now = timezone.now()
    for part in (accounts_demo, programme_demo, demo):
        part.load(now=now)
    assert states() == ["clean", "refused", "waiting"]
    expression = Expression.objects.get(organisation_name=files.NAME)
    assert (expression.status, len(expression.latest_copy().body["files"])) == ("sent", 2)
    demo.load(now=now)
    assert states() == ["clean", "refused", "waiting"]


def test_without_a_call_or_staff(shelf_folder):
    files.load(now=timezone.now())
    assert states() == []
    demo.load(now=timezone.now())
    assert states() == ["clean", "waiting", "waiting"]
