"""CPU of survey pages against bare views, in one process and one run: `make bench`.

Prints milliseconds of process time per request (median of rounds) and the ratios that matter: a page at most 3 times a
bare view, a save at most 1.3 times a bare insert.
"""

import os
import re
import statistics
import subprocess
import sys
import time
from collections.abc import Callable

ROUNDS, REQUESTS = 9, 60


def prepare() -> None:
    """A migrated database with the demo programme."""
    owner = {**os.environ, "IMPACT_DB_ROLE": "owner"}
    for environment, *command in (
        (owner, "migrate", "-v0"),
        (owner, "sync_reference", "-v0"),
        (dict(os.environ), "load_demo", "-v0"),
    ):
        subprocess.run([sys.executable, "manage.py", *command], env=environment, check=True, stdout=subprocess.DEVNULL)


def median_ms(call: Callable[[], object]) -> float:
    """Median over rounds of the CPU time of one call, in milliseconds."""
    for _ in range(REQUESTS):
        call()
    rounds = []
    for _ in range(ROUNDS):
        began = time.process_time()
        for _ in range(REQUESTS):
            call()
        rounds.append((time.process_time() - began) / REQUESTS * 1000)
    return statistics.median(rounds)


def measure() -> dict[str, float]:
    """Milliseconds per request of each address."""
    from django.test import Client

    client = Client()
    survey = "/survey/example-survey/"
    start = client.get(survey).content.decode()
    fields = dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', start))
    page = client.post(f"{survey}start/", fields)["Location"]
    shown = client.get(page).content.decode()
    sent = dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', shown))
    sent |= {"q-perspectives": "2", "go": "next"}

    def save() -> None:
        assert client.post(page, sent).status_code == 302

    return {
        "bare view": median_ms(lambda: client.get("/bench/bare/")),
        "bare view with one SELECT": median_ms(lambda: client.get("/bench/select/")),
        "question page": median_ms(lambda: client.get(page)),
        "bare insert": median_ms(lambda: client.post("/bench/insert/")),
        "save of a page": median_ms(save),
    }


def main() -> None:
    """Prepare, measure, print."""
    prepare()
    os.environ["DJANGO_SETTINGS_MODULE"] = "impact.settings"
    import django

    django.setup()
    from django.conf import settings

    settings.ROOT_URLCONF = "benchmarks.urls"
    found = measure()
    for name, value in found.items():
        print(f"{value:7.2f} ms  {name}")
    print(f"page / bare view           {found['question page'] / found['bare view']:5.2f}   (at most 3)")
    print(f"page / bare SELECT         {found['question page'] / found['bare view with one SELECT']:5.2f}")
    print(f"save / bare insert         {found['save of a page'] / found['bare insert']:5.2f}   (at most 1.3)")


if __name__ == "__main__":
    main()
