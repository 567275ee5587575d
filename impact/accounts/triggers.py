"""A migration operation that adds many triggers at once.

pgtrigger's own operation renders a model and all its relations anew for each trigger, which for some hundred triggers
took half of a first start. Triggers change no field, so nothing has to be rendered.
"""

from collections.abc import Sequence
from typing import Any

from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.operations.base import Operation
from django.db.migrations.state import ProjectState
from pgtrigger.migrations import AddTrigger


class AddTriggers(Operation):
    """Add triggers to models of this app: (model name, compiled trigger), in this order."""

    def __init__(self, triggers: Sequence[tuple[str, Any]]) -> None:
        self.triggers = tuple(triggers)

    def deconstruct(self) -> tuple[str, list[Any], dict[str, Any]]:
        """As it stands in a migration."""
        return type(self).__name__, [], {"triggers": self.triggers}

    def state_forwards(self, app_label: str, state: ProjectState) -> None:
        """Note the triggers in the models' options, where `makemigrations` looks for them."""
        for name, trigger in self.triggers:
            options = state.models[app_label, name.lower()].options
            options["triggers"] = [*options.get("triggers", []), trigger]

    def database_forwards(
        self, app_label: str, schema_editor: BaseDatabaseSchemaEditor, from_state: ProjectState, to_state: ProjectState
    ) -> None:
        """Install each of them."""
        for name, trigger in self.triggers:
            AddTrigger(name, trigger).database_forwards(app_label, schema_editor, from_state, to_state)

    def database_backwards(
        self, app_label: str, schema_editor: BaseDatabaseSchemaEditor, from_state: ProjectState, to_state: ProjectState
    ) -> None:
        """Remove them, last first."""
        for name, trigger in reversed(self.triggers):
            AddTrigger(name, trigger).database_backwards(app_label, schema_editor, from_state, to_state)

    def describe(self) -> str:
        """For the list of operations."""
        return f"Add {len(self.triggers)} triggers"
