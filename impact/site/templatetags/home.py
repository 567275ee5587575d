"""What the home page asks of its dates."""

from datetime import date

from django import template

from impact.programme.models import Phase

register = template.Library()


@register.filter
def is_now(phase: Phase, today: date) -> bool:
    """Whether the programme is in this phase today."""
    return phase.starts_on <= today and (phase.ends_on is None or today <= phase.ends_on)
