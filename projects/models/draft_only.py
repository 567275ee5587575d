"""The trigger of everything that belongs to an expression of interest: it changes only while that is a draft."""

import pgtrigger


def only_in_a_draft(name: str, noun: str, *, delete: bool = False) -> pgtrigger.Trigger:
    """Refuse to write rows of a table with an `expression_id` once the expression left the organisation's desk."""
    operation = pgtrigger.Insert | pgtrigger.Update
    return pgtrigger.Trigger(
        name=name,
        when=pgtrigger.Before,
        operation=operation | pgtrigger.Delete if delete else operation,
        declare=[("state", "text")],
        func=pgtrigger.Func(
            f"""
            SELECT status INTO state FROM projects_expression
            WHERE id = (CASE WHEN TG_OP = 'DELETE' THEN OLD.expression_id ELSE NEW.expression_id END);
            IF state <> 'draft' THEN
                RAISE EXCEPTION 'pgtrigger: {noun} change only while the expression is a draft';
            END IF;
            RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
            """  # noqa: S608  (the noun is written in our models)
        ),
    )
