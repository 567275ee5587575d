"""Things people said, for tests."""

import datetime as dt

import factory

from impact.thread.models import YouSaid


class YouSaidFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = YouSaid

    said = factory.Sequence(lambda n: {"en": f"“Invented wish {n}”", "cy": f"“Dymuniad {n}”"})
    did = {"en": "Something was done.", "cy": "Gwnaed rhywbeth."}
    source = {"en": "Example survey", "cy": "Arolwg enghreifftiol"}
    progress = "done"
    happened_on = dt.date(2026, 5, 4)
