"""docker-compose.yml cannot be run here, so what can be known of it offline is held here."""

import os
import re
import subprocess
import sys
from typing import Any

import pytest
import yaml

from impact.embedded.places import PROJECT as ROOT

TEXT = (ROOT / "docker-compose.yml").read_text(encoding="utf-8")
COMPOSE: dict[str, Any] = yaml.safe_load(TEXT)
SERVICES: dict[str, dict[str, Any]] = COMPOSE["services"]
APP = ("web", "worker", "reports-worker", "beat")
VARIABLE = re.compile(r"(?<!\$)\$\{([A-Z_]+)[^}]*\}")
EXAMPLE = re.findall(r"^([A-Z_]+)=", (ROOT / ".env.example").read_text(encoding="utf-8"), re.MULTILINE)


def needs(name: str) -> dict[str, dict[str, str]]:
    return dict(SERVICES[name].get("depends_on", {}))


def test_the_services_are_these() -> None:
    assert set(SERVICES) == {*APP, "migrate", "postgres", "valkey"}


def test_the_example_names_every_variable_once_and_no_other() -> None:
    assert sorted(EXAMPLE) == sorted(set(VARIABLE.findall(TEXT)))


def test_no_secret_has_a_value() -> None:
    secret = re.compile(r"^[A-Z_]*(?:PASSWORD|SECRET_KEY)=(.+)$", re.MULTILINE)
    assert secret.findall((ROOT / ".env.example").read_text(encoding="utf-8")) == []
    for name, rest in re.findall(r"(?<!\$)\$\{([A-Z_]+)([^}]*)\}", TEXT):
        if name.endswith(("PASSWORD", "SECRET_KEY")):
            assert not rest.removeprefix(":-") or rest.startswith(":?"), f"{name} has a default"


@pytest.mark.parametrize("name", SERVICES)
def test_what_is_waited_for_can_become_true(name: str) -> None:
    for target, how in needs(name).items():
        assert target in SERVICES
        if how["condition"] == "service_healthy":
            assert SERVICES[target].get("healthcheck", {}).get("test"), f"{target} says no health"
        else:
            assert how["condition"] == "service_completed_successfully"
            assert SERVICES[target]["restart"] == "no", f"{target} never completes"


@pytest.mark.parametrize("name", APP)
def test_nothing_serves_before_the_migrations(name: str) -> None:
    assert needs(name)["migrate"]["condition"] == "service_completed_successfully"
    assert needs(name)["postgres"]["condition"] == "service_healthy"


@pytest.mark.parametrize("name", APP)
def test_only_migrate_knows_the_owner(name: str) -> None:
    environment = SERVICES[name]["environment"]
    assert environment["DATABASE_URL"].startswith("postgres://impact_app:")
    assert "DATABASE_OWNER_URL" not in environment
    assert "IMPACT_DB_ROLE" not in environment
    assert SERVICES["migrate"]["environment"]["IMPACT_DB_ROLE"] == "owner"


def test_every_queue_has_exactly_one_kind_of_worker() -> None:
    queues = [
        queue
        for name in ("worker", "reports-worker")
        for queue in SERVICES[name]["command"][SERVICES[name]["command"].index("-Q") + 1].split(",")
    ]
    assert sorted(queues) == ["default", "mail", "reports"]


def test_contexts_mounts_and_volumes_exist() -> None:
    for name, service in SERVICES.items():
        if "build" in service:
            assert (ROOT / service["build"]["context"] / "Dockerfile").exists(), name
        for volume in service.get("volumes", []):
            source = volume.split(":")[0]
            if source.startswith("."):
                assert (ROOT / source).exists(), source
            else:
                assert source in COMPOSE["volumes"], source


def test_what_the_image_copies_is_let_through() -> None:
    ignored = (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines()
    assert "*" in ignored, "nothing goes in that is not named"
    for source in ("requirements/prod.lock", "manage.py", "impact", "templates", "static"):
        assert f"!{source}" in ignored
    dockerfile = (ROOT / "Dockerfile").read_text(encoding="utf-8")
    assert "--require-hashes" in dockerfile
    assert re.search(r"^USER impact$", dockerfile, re.MULTILINE)


def test_sorting_is_the_same_as_in_development() -> None:
    arguments = SERVICES["postgres"]["environment"]["POSTGRES_INITDB_ARGS"]
    assert "--locale-provider=builtin" in arguments
    assert "--locale=C.UTF-8" in arguments


def test_the_broker_keeps_its_queue() -> None:
    command = SERVICES["valkey"]["command"]
    assert command[command.index("--appendonly") + 1] == "yes"
    assert command[command.index("--maxmemory-policy") + 1] == "noeviction"


def test_only_the_web_is_reachable_and_only_from_this_machine() -> None:
    published = {name: service["ports"] for name, service in SERVICES.items() if "ports" in service}
    assert set(published) == {"web"}
    assert all(port.startswith("127.0.0.1:") for port in published["web"])


def test_the_schema_agrees() -> None:
    done = subprocess.run(
        [
            *(sys.executable, "-m", "check_jsonschema"),
            *("--builtin-schema", "vendor.compose-spec", str(ROOT / "docker-compose.yml")),
        ],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_init_script_is_a_program_and_well_formed() -> None:
    script = ROOT / "impact" / "embedded" / "compose-init.sh"
    assert os.access(script, os.X_OK)
    assert subprocess.run(["sh", "-n", script], timeout=20, check=False).returncode == 0
