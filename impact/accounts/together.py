"""A migration operation that holds many others, so that Django draws its picture of all models twice, not for each.

Before and after each operation Django renders the model it touches with everything that hangs on it, which in a house
where all tables hang together is nearly everything: a hundred new tables took minutes. Here the state moves through
all operations first, and then each of them is run between the picture before and the picture after all of them.
"""

from collections.abc import Sequence
from typing import Any

from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.operations.base import Operation
from django.db.migrations.state import ProjectState


class Together(Operation):
    """Operations of one app that do not build on each other: new tables in the order of their keys, other changes.

    What renames, or moves rows, stands on its own.
    """

    def __init__(self, operations: Sequence[Operation]) -> None:
        self.operations = tuple(operations)

    def deconstruct(self) -> tuple[str, list[Any], dict[str, Any]]:
        """As it stands in a migration."""
        return type(self).__name__, [], {"operations": list(self.operations)}

    def state_forwards(self, app_label: str, state: ProjectState) -> None:
        """Through all operations, without drawing models in between."""
        state.__dict__.pop("apps", None)
        for operation in self.operations:
            operation.state_forwards(app_label, state)

    def database_forwards(
        self, app_label: str, schema_editor: BaseDatabaseSchemaEditor, from_state: ProjectState, to_state: ProjectState
    ) -> None:
        """Run each of them."""
        for operation in self.operations:
            operation.database_forwards(app_label, schema_editor, from_state, to_state)

    def database_backwards(
        self, app_label: str, schema_editor: BaseDatabaseSchemaEditor, from_state: ProjectState, to_state: ProjectState
    ) -> None:
        """Take each of them back, last first."""
        for operation in reversed(self.operations):
            operation.database_backwards(app_label, schema_editor, from_state, to_state)

    def describe(self) -> str:
        """For the list of operations."""
        return f"{len(self.operations)} changes together"
