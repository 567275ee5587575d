"""`python -m impact.embedded run | test -- CMD | manage -- ARGS | reset`."""

import argparse
import os
import sys
from collections.abc import Sequence

from impact.embedded.backing import Backing
from impact.embedded.errors import EmbeddedError
from impact.embedded.places import PROJECT, Places
from impact.embedded.process import spawn
from impact.embedded.program import Address, free_address, portal, variables
from impact.embedded.supervisor import Supervisor
from impact.embedded.throwaway import run_with_services

NEEDS_OWNER = {"migrate"}


def main(arguments: Sequence[str] | None = None) -> int:
    """Exit code of what was asked for; our own errors are one line without a traceback."""
    asked = _parser().parse_args(arguments)
    rest: list[str] = [part for i, part in enumerate(asked.rest) if (i, part) != (0, "--")]
    try:
        if asked.verb == "run":
            return _run()
        if asked.verb == "test":
            return run_with_services(rest or [sys.executable, "-m", "pytest"])
        if asked.verb == "manage":
            return _manage(rest)
        return _reset()
    except KeyboardInterrupt:
        # Only `manage` lets it come this far; its command has had it too.
        return 130
    except EmbeddedError as error:
        sys.stderr.write(f"{error}\n")
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m impact.embedded", description=__doc__)
    verbs = parser.add_subparsers(dest="verb", required=True)
    for name, purpose in (
        ("run", "the whole portal, until Ctrl-C"),
        ("test", "a command with throw-away services: test -- CMD..."),
        ("manage", "manage.py with the development services: manage -- ARGS..."),
        ("reset", "remove the development data"),
    ):
        verb = verbs.add_parser(name, help=purpose)
        verb.add_argument("rest", nargs=argparse.REMAINDER)
    return parser


def _run() -> int:
    places = Places.of_project()
    address = free_address()
    return Supervisor(portal(places, address), places, address).run()


def _manage(arguments: list[str]) -> int:
    """With the running services, or else with services started for this one command."""
    places = Places.of_project()
    command = [sys.executable, str(PROJECT / "manage.py"), *arguments]
    extra = {"IMPACT_DB_ROLE": "owner"} if NEEDS_OWNER & set(arguments[:1]) else {}
    if places.running():
        os.execve(sys.executable, command, {**os.environ, **places.environment(), **extra})  # noqa: S606
    with places.locked():
        places.end_leftovers()
        backing = Backing(places)
        try:
            ours = variables(places, Address("127.0.0.1", 8000)) | backing.start()
            environment = {**os.environ, **ours, **extra}
            child = spawn("manage.py", command, log=None, environment=environment, own_session=False)
            return abs(child.popen.wait())
        finally:
            backing.stop()


def _reset() -> int:
    places = Places.of_project()
    with places.locked():
        places.end_leftovers()
        places.remove()
    sys.stdout.write(f"Removed {places.local}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
