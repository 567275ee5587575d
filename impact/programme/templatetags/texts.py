"""Show authored text, with a visible note when the Welsh is not written yet."""

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from impact.programme.texts import Texts

register = template.Library()


@register.filter
def text(value: Texts | str | None) -> str | SafeString:
    """The text for the active language and format; English on a Welsh page is marked as English and said to be."""
    if not isinstance(value, Texts):
        return value or ""
    language = get_language() or "en"
    if not value.falls_back_to_english(language):
        return value.read(language)
    return format_html(
        '<span lang="en">{}</span> <span class="fallback-note">{}</span>',
        value.read(language),
        _("(This text is only in English so far.)"),
    )


@register.filter
def plain_text(value: Texts | str | None) -> str:
    """The same without the note, for titles and attributes."""
    return str(value) if value else ""
