"""Named reads over the files of expressions of interest."""

from typing import Any
from uuid import UUID

from impact.files.enums import FileState
from projects.models import Expression, ExpressionFile


def files_of(expression: Expression) -> list[ExpressionFile]:
    """Every file of this expression, as they were added."""
    return list(expression.files.in_order())


def file_of(expression: Expression, public_id: UUID) -> ExpressionFile | None:
    """One file, only if it is this expression's own."""
    return expression.files.in_order().filter(public_id=public_id).first()


def frozen_files(expression: Expression) -> list[dict[str, Any]]:
    """What the frozen copy says of the files: all but those we could not take."""
    return [
        {
            "name": file.stored_file.original_name,
            "kind": file.stored_file.kind,
            "size": file.stored_file.size,
            "sha256": file.stored_file.sha256,
            "question": file.question.code if file.question else "",
            "note": file.note,
        }
        for file in files_of(expression)
        if file.stored_file.state != FileState.REFUSED
    ]
