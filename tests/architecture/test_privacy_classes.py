"""Every field of every model has a privacy class and a keep-until; history keeps only open ones (house rules 3, 9)."""

from importlib import import_module

import pytest
from django.apps import apps

from impact.privacy import OPEN, PERSONAL, Kept, keep
from tests.architecture.houses import our_configs, our_models


def table_of(model):
    return import_module(f"{apps.get_app_config(model._meta.app_label).name}.privacy").FIELDS


def is_event(model):
    return any(field.name == "pgh_id" for field in model._meta.get_fields())


@pytest.mark.parametrize("model", [m for m in our_models() if not is_event(m)], ids=lambda m: m._meta.label)
def test_every_field_is_classed(model):
    declared = table_of(model).get(model.__name__, {})
    fields = {field.name for field in model._meta.concrete_fields}
    assert set(declared) == fields, f"unclassed {fields - set(declared)}, unknown {set(declared) - fields}"
    assert all(isinstance(value, Kept) for value in declared.values())


@pytest.mark.parametrize("config", our_configs(), ids=lambda c: c.label)
def test_no_class_for_a_model_that_is_gone(config):
    try:
        table = import_module(f"{config.name}.privacy").FIELDS
    except ModuleNotFoundError:
        assert not list(config.get_models()), "an app with models declares its privacy classes"
        return
    assert set(table) <= {model.__name__ for model in config.get_models()}


@pytest.mark.parametrize("model", [m for m in our_models() if is_event(m)], ids=lambda m: m._meta.label)
def test_history_holds_open_fields_only(model):
    tracked = model.pgh_tracked_model
    declared = table_of(tracked)[tracked.__name__]
    kept = {field.name for field in model._meta.concrete_fields if not field.name.startswith("pgh_")}
    assert {name for name in kept if declared[name].privacy_class is not OPEN} == set()


def test_a_private_field_needs_an_end():
    with pytest.raises(ValueError, match="until"):
        keep(PERSONAL)
