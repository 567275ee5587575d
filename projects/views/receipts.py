"""PDFs: the receipt of what was sent, and all questions of a call."""

from django.core.cache import cache
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils import translation
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from impact.ui.pdf import compile_pdf, pdf_response
from projects.models import Expression
from projects.pure.freezing import check_sum
from projects.queries import questions_data, receipt_data, total_words
from projects.views.calls import find_call
from projects.views.link import by_link, offer_url

A_DAY = 86_400


@by_link
@require_safe
def receipt_pdf(request: HttpRequest, expression: Expression, token: str) -> HttpResponse:
    """The receipt in the language it was sent in; before sending there is none."""
    sent = expression.latest_copy()
    if sent is None:
        return HttpResponseRedirect(offer_url(token))
    with translation.override(expression.language):
        title = _("Receipt for your expression of interest")
        pdf = compile_pdf("projects/pdf/receipt.typ", receipt_data(sent), title=title, when=sent.sent_at)
    return pdf_response(pdf, filename=f"{expression.reference}.pdf")


@require_safe
def questions_pdf(request: HttpRequest, slug: str) -> HttpResponse:
    """All questions, to print or to keep. The same questions are set once a day at most."""
    call = find_call(slug).call
    questions = list(call.questions.in_order())
    words = f"{total_words(questions):,}"
    intro = [
        _("About %(words)s words altogether. You need no attachments.") % {"words": words},
        _(
            "We also ask for the name and kind of your organisation, where you work, who holds the money "
            "and who we write to."
        ),
    ]
    data = questions_data(questions, intro)
    title = f"{call.title}: {_('All questions')}"
    when = call.published_at or call.created_at
    key = f"pdf:questions:{translation.get_language()}:{check_sum({**data, 'title': title, 'when': when.isoformat()})}"
    pdf = cache.get(key)
    if pdf is None:
        pdf = compile_pdf("projects/pdf/questions.typ", data, title=title, when=when)
        cache.set(key, pdf, A_DAY)
    return pdf_response(pdf, filename=f"{slug}.pdf")
