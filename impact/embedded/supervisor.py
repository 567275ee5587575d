"""The process tree of `make run`: started in order, watched, stopped in order."""

import http.client
import os
import sys
import time
from collections.abc import Mapping
from pathlib import Path

from impact.embedded.backing import Backing
from impact.embedded.errors import EmbeddedError, StopRequestedError
from impact.embedded.interruption import Interruption
from impact.embedded.places import PROJECT, Places
from impact.embedded.process import POLL_SECONDS, Child, spawn
from impact.embedded.program import Address, Program, Step, variables
from impact.embedded.reaper import Reaper

HEALTH_SECONDS = 90
EPILOGUE_SECONDS = 30
WATCH_SECONDS = 0.2


class Supervisor:
    """Run one program in one tree of places; `run()` returns the exit code."""

    def __init__(self, program: Program, places: Places, address: Address, *, cwd: Path = PROJECT) -> None:
        """Nothing happens before `run()`."""
        self.program = program
        self.places = places
        self.address = address
        self.cwd = cwd
        self.interruption = Interruption()
        self.children: list[Child] = []
        self.began = time.monotonic()
        self.backing = Backing(places, say=self.say, check=self.interruption.check, started=self._note)

    def run(self) -> int:
        """Start, watch, stop; 0 if somebody asked us to stop, 1 if something failed."""
        code = 0
        with self.interruption, self.places.locked():
            reaper = Reaper(self.places)
            try:
                self._start()
                self._watch()
            except StopRequestedError:
                self.say("Asked to stop")
            except EmbeddedError as error:
                self.say(f"FAILED: {error}")
                code = 1
            finally:
                self._stop()
                reaper.dismiss()
        return code

    def say(self, text: str) -> None:
        """One progress line with the seconds since the start."""
        sys.stdout.write(f"[{time.monotonic() - self.began:5.1f} s] {text}\n")
        sys.stdout.flush()

    def _start(self) -> None:
        for name in self.places.end_leftovers():
            self.say(f"Ended {name}, left over from a run that was killed")
        self.places.remember_children([])
        ours = variables(self.places, self.address) | self.backing.start()
        self.places.mail.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.places.remember_environment(ours)
        environment = {**os.environ, **ours}
        for step in self.program.steps:
            self.say(step.name)
            self._complete(step, environment)
        self.say("Starting " + ", ".join(service.name for service in self.program.services))
        for service in self.program.services:
            child = spawn(
                service.name,
                service.command,
                log=self.places.log(service.name),
                environment={**environment, **service.environment},
                cwd=self.cwd,
                ending=service.ending,
            )
            self._note(child)
        last_words = self._epilogue(environment)
        self._wait_for_health()
        self._announce(last_words)

    def _complete(self, step: Step, environment: Mapping[str, str]) -> Child:
        child = spawn(
            step.name,
            step.command,
            log=self.places.log(step.name),
            environment={**environment, **step.environment},
            cwd=self.cwd,
        )
        deadline = time.monotonic() + step.seconds
        try:
            while (code := child.exit_code()) is None:
                self._check()
                if time.monotonic() > deadline:
                    message = f"{step.name} did not finish within {step.seconds:.0f} s"
                    raise EmbeddedError(message)
                time.sleep(POLL_SECONDS)
        finally:
            child.stop()
        if code != 0:
            message = f"{step.name} failed (exit {code}); {child.log} ends:\n{child.last_words()}"
            raise EmbeddedError(message)
        return child

    def _epilogue(self, environment: Mapping[str, str]) -> str:
        """Run it as the nicety it is: without it the portal works as well."""
        step = self.program.epilogue
        if step is None:
            return ""
        try:
            return self._complete(step, environment).last_words(lines=60)
        except EmbeddedError:
            return ""

    def _wait_for_health(self) -> None:
        path = self.program.health
        if path is None:
            return
        deadline = time.monotonic() + HEALTH_SECONDS
        while True:
            self._check()
            status = _status(self.address, path)
            if status == http.client.OK:
                return
            if time.monotonic() > deadline:
                message = (
                    f"{self.address.url}{path} did not say 200 within {HEALTH_SECONDS} s "
                    f"(last: {status or 'no answer'}); see {self.places.log('web')}"
                )
                raise EmbeddedError(message)
            time.sleep(POLL_SECONDS)

    def _announce(self, last_words: str) -> None:
        self.say("READY")
        lines = [
            "",
            f"  Portal  {self.address.url}/",
            f"  Staff   {self.address.url}/admin/",
            f"  Mail    {_short(self.places.mail)} (every message is a file)",
            f"  Logs    {_short(self.places.local / 'log')}",
            "  Stop    Ctrl-C",
            "",
        ]
        if last_words:
            lines += [last_words, ""]
        sys.stdout.write("\n".join(lines) + "\n")
        sys.stdout.flush()

    def _watch(self) -> None:
        while True:
            self._check()
            time.sleep(WATCH_SECONDS)

    def _check(self) -> None:
        """Raise if we were asked to stop or one of ours is gone."""
        self.interruption.check()
        for child in self.children:
            code = child.exit_code()
            if code is not None:
                message = f"{child.name} ended by itself (exit {code}); {child.log} ends:\n{child.last_words()}"
                raise EmbeddedError(message)

    def _note(self, child: Child) -> None:
        self.children.append(child)
        self.places.remember_children(self.children)

    def _stop(self) -> None:
        """Last started first: beat, worker, web, Valkey, Postgres."""
        for child in reversed(self.children):
            self.say(f"Stopping {child.name}")
            child.stop()
        self.backing.stop()
        self.places.remember_children([])
        self.say("Stopped")


def _status(address: Address, path: str) -> int | None:
    link = http.client.HTTPConnection(address.reached_at, address.port, timeout=10)
    try:
        link.request("GET", path)
        return link.getresponse().status
    except (OSError, http.client.HTTPException):
        return None
    finally:
        link.close()


def _short(path: Path) -> str:
    return str(path.relative_to(PROJECT)) if path.is_relative_to(PROJECT) else str(path)
