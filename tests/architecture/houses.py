"""The storeys of the house as data, for the tests that string references cannot hide from."""

from django.apps import apps

STOREYS = (
    {"site"},
    {"rights"},
    {"thread"},
    {"reports"},
    {"surveys", "assemblies", "projects", "networks", "engagement"},
    {"participation"},
    {"people"},
    {"programme"},
    {"files"},
    {"jobs"},
    {"accounts"},
    {"ui"},
)
HEIGHT = {label: len(STOREYS) - place for place, storey in enumerate(STOREYS) for label in storey}
PACKAGES = ("impact", "surveys", "assemblies", "projects", "networks")


def our_configs():
    return [
        config for config in apps.get_app_configs() if config.name.split(".")[0] in PACKAGES and config.label in HEIGHT
    ]


def our_models():
    return [model for config in our_configs() for model in config.get_models(include_auto_created=False)]
