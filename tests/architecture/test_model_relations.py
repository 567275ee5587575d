"""Relations between models follow the storeys, also where they are written as strings (HOUSE.md section 2)."""

import pytest

from tests.architecture.houses import HEIGHT, our_models

NAMELESS = {"people", "participation", "rights"}


def relations(model):
    for field in model._meta.get_fields():
        if (field.is_relation and field.concrete and field.related_model is not None) or field.many_to_many:
            yield field, field.related_model


@pytest.mark.parametrize("model", our_models(), ids=lambda m: m._meta.label)
def test_relations_go_down_the_house(model):
    here = model._meta.app_label
    for field, target in relations(model):
        if getattr(field, "auto_created", False):
            continue
        there = target._meta.app_label
        if there in HEIGHT and there != here:
            assert HEIGHT[there] < HEIGHT[here], f"{model._meta.label}.{field.name} -> {target._meta.label}"


@pytest.mark.parametrize(
    "model", [m for m in our_models() if m._meta.app_label == "surveys"], ids=lambda m: m._meta.label
)
def test_answers_never_meet_names(model):
    for field, target in relations(model):
        assert target._meta.app_label not in NAMELESS, field.name


def test_a_response_names_nobody_but_who_typed_it_in():
    from surveys.models import Response

    to_users = [
        f.name
        for f in Response._meta.concrete_fields
        if f.is_relation and f.related_model._meta.label == "accounts.User"
    ]
    assert to_users == ["entered_by"]
