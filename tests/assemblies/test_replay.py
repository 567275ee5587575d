"""The same panel from the stored record, in a fresh process, whatever the hash seed; any altered row is noticed."""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import urlparse

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command
from django.db import connection, connections
from django.utils import timezone

from assemblies.actions.seating import answer_seat
from impact.participation.models import Invitation, PoolMember
from impact.participation.queries import plan_again, replayed, selection_of
from tests.factories.selections import told
from tests.roles import as_owner

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def assembly(run_jobs, user_with_role):
    """Told, and one person replaced."""
    found = told(run_jobs, by=user_with_role("programme_director"), people=24)
    answer_seat(now=timezone.now(), invitation=Invitation.objects.filter(status="offered").first(), verb="decline")
    run_jobs()
    return found


def alter(statement, *values):
    """Change a row as nobody can through the application: as the owner, with the triggers silenced."""
    with as_owner(), connection.cursor() as cursor:
        for table in ("selection", "poolmember", "plannedlottery", "outcome", "replacement"):
            cursor.execute(f"ALTER TABLE participation_{table} DISABLE TRIGGER USER")
        cursor.execute(statement, values)
        assert cursor.rowcount >= 1
        for table in ("selection", "poolmember", "plannedlottery", "outcome", "replacement"):
            cursor.execute(f"ALTER TABLE participation_{table} ENABLE TRIGGER USER")


OTHER_GROUP = """
    UPDATE participation_poolmember SET values =
    CASE WHEN values->>'group' = 'carer' THEN '{"group": "provider"}'::jsonb ELSE '{"group": "carer"}' END
    WHERE number = 1
"""
ALTERED = {
    "a value in the pool": (OTHER_GROUP,),
    "a household": ("UPDATE participation_poolmember SET household = 'x' WHERE number = 2",),
    "a check sum of a row": ("UPDATE participation_poolmember SET row_hash = repeat('0', 64) WHERE number = 3",),
    "a number needed": ("UPDATE participation_selection SET quotas = jsonb_set(quotas, '{0,maximum}', '6')",),
    "the seats": ("UPDATE participation_selection SET size = 5",),
    "the check sum of the pool": ("UPDATE participation_selection SET pool_hash = repeat('0', 64)",),
    "the secret": ("UPDATE participation_selection SET secret = repeat('0', 64)",),
    "the salt": ("UPDATE participation_selection SET pool_salt = repeat('0', 64)",),
    "the commitment": ("UPDATE participation_selection SET commitment = repeat('0', 64)",),
    "the version": ("UPDATE participation_selection SET code_version = 'older'",),
    "the panels": ("UPDATE participation_plannedlottery SET stored = jsonb_set(stored, '{weights}', '[7]'::jsonb)",),
    "no panels at all": ("UPDATE participation_plannedlottery SET stored = '{}'",),
    "the check sum of the panels": ("UPDATE participation_plannedlottery SET digest = repeat('0', 64)",),
    "the public value": ("UPDATE participation_outcome SET public_value = '1 2 3 4 5 6'",),
    "the seed": ("UPDATE participation_outcome SET seed = repeat('0', 64)",),
    "the published figures": ("UPDATE participation_plannedlottery SET figures = '{}'",),
    "the number of the panel": ("UPDATE participation_outcome SET panel_index = panel_index + 1",),
    "who was picked": (
        "UPDATE participation_outcome SET members = jsonb_set(members, '{0}', to_jsonb((members->>0)::int %% 24 + 1))",
    ),
    "the next person": (
        "UPDATE participation_replacement SET picked = jsonb_set(picked, '{0}', to_jsonb((picked->>0)::int %% 24 + 1))",
    ),
    "who could not be asked": ("UPDATE participation_replacement SET seats = seats + 1",),
    "the next person’s seed": ("UPDATE participation_replacement SET seed = repeat('0', 64)",),
}


@pytest.mark.parametrize("what", ALTERED)
def test_any_altered_row_is_noticed(assembly, what):
    call_command("replay_draw", assembly.slug)
    alter(*ALTERED[what])
    with pytest.raises(CommandError, match="does not come out as stored"):
        call_command("replay_draw", assembly.slug)


def test_a_row_taken_out_or_put_in_is_noticed(assembly):
    alter("DELETE FROM participation_poolmember WHERE number = 24")
    assert replayed(selection_of(assembly.public_id))
    with pytest.raises(CommandError, match="does not come out as stored"):
        call_command("replay_draw", assembly.slug)


def application_url():
    database = connections["default"].settings_dict
    url = urlparse(settings.DATABASE_APP_URL)
    return url._replace(path=f"/{database['NAME']}").geturl()


@pytest.mark.slow
def test_fresh_processes_with_five_hash_seeds(assembly):
    said = set()
    for seed in ("0", "1", "2", "31337", "4294967295"):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "DATABASE_URL": application_url()}
        command = [sys.executable, "manage.py", "replay_draw", assembly.slug]
        done = subprocess.run(
            command, cwd=settings.BASE_DIR, env=environment, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
        said.add(done.stdout)
    assert len(said) == 1
    alter(*ALTERED["a value in the pool"])
    done = subprocess.run(command, cwd=settings.BASE_DIR, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 1


def test_threads_plan_the_same_panels(assembly):
    selection = selection_of(assembly.public_id)

    def plan(_number):
        try:
            return plan_again(selection).digest()
        finally:
            connections.close_all()

    with ThreadPoolExecutor(4) as pool:
        assert set(pool.map(plan, range(4))) == {selection.lottery.digest}


def test_somebody_checks_their_own_row(assembly, client):
    import hashlib

    from django.urls import reverse

    from impact.participation.actions.inviting import link_token

    invitation = Invitation.objects.filter(status="waiting").first()
    page = client.get(reverse("assemblies:seat_likely", args=[link_token(invitation)]))
    likely = page.context["likely"]
    worked_out = hashlib.sha256(f"{likely.salt}|{likely.canonical}".encode()).hexdigest()
    listed = client.get(reverse("assemblies:check_sums", args=[assembly.slug, 1])).content.decode().splitlines()
    assert worked_out == likely.row.row_hash == listed[likely.number - 1]
    assert len(listed) == PoolMember.objects.count() == 24
