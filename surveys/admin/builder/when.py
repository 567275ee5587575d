"""When is a question asked: rules chosen with selects and ticks, one after the other."""

from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponseBase
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from impact.ui.buttons import dress
from impact.ui.refusals import Refused
from surveys.actions.edit_part import set_condition
from surveys.admin.builder.bench import Bench, frozen, open_bench
from surveys.admin.builder.conditions import earlier_choices, flat, in_words, joined
from surveys.definition import AnyOf, AtLeast, Condition, Definition, Not, QuestionDef
from surveys.models import Question
from surveys.queries import draft_definition

JOINS = (("all", gettext_lazy("All of these")), ("any", gettext_lazy("At least one of these")))
REFUSED = 409


class RuleForm(forms.Form):
    """One rule about one earlier question."""

    rule = forms.ChoiceField(
        label=gettext_lazy("Ask this question when"),
        choices=(
            ("any_of", gettext_lazy("one of these answers was given")),
            ("none_of", gettext_lazy("none of these answers was given")),
            ("at_least", gettext_lazy("at least this many answers were chosen")),
        ),
    )
    codes = forms.TypedMultipleChoiceField(
        label=gettext_lazy("Answers"), coerce=int, required=False, widget=forms.CheckboxSelectMultiple
    )
    count = forms.IntegerField(label=gettext_lazy("How many"), required=False, min_value=1, max_value=50)

    def __init__(self, question: QuestionDef, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.question = question
        self.fields["codes"].choices = [  # type: ignore[attr-defined]
            (option.code, option.label("en") or option.slug) for option in question.options
        ]

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        by_count = cleaned.get("rule") == "at_least"
        if by_count and not cleaned.get("count") and "count" not in self.errors:
            self.add_error("count", gettext_lazy("Say how many."))
        if not by_count and not cleaned.get("codes") and "codes" not in self.errors:
            self.add_error("codes", gettext_lazy("Tick at least one answer."))
        return cleaned

    def condition(self) -> Condition:
        data = self.cleaned_data
        if data["rule"] == "at_least":
            return AtLeast(self.question.code, data["count"])
        given = AnyOf(self.question.code, frozenset(data["codes"]))
        return Not(given) if data["rule"] == "none_of" else given


def when(admin: Any, request: HttpRequest, questionnaire: int, pk: int) -> HttpResponseBase:
    """The rules of one question. `?question=code` chooses what the next rule looks at."""
    bench = open_bench(admin, request, questionnaire)
    stop = frozen(bench)
    if stop is not None:
        return stop
    row: Question = bench.part("question", pk)
    known = draft_definition(bench.questionnaire)
    form = _rule_form(request, earlier_choices(known, row.code))
    refusal = ""
    if request.method == "POST":
        try:
            done = _change(bench, row, known, form)
        except Refused as refused:
            done, refusal = None, str(refused.message)
        if done is not None:
            return done
    return _page(bench, row, known, form, refusal)


def _rule_form(request: HttpRequest, earlier: tuple[QuestionDef, ...]) -> RuleForm | None:
    code = request.POST.get("question") or request.GET.get("question")
    question = next((one for one in earlier if one.code == code), None)
    if question is None:
        return None
    form = RuleForm(question, request.POST if request.POST.get("do") == "add" else None)
    dress(form)
    return form


def _change(bench: Bench, row: Question, known: Definition, form: RuleForm | None) -> HttpResponseBase | None:
    """What the button said; None when there is something to mend first."""
    sent, condition = bench.request.POST, known.question(row.code).condition
    build = flat(condition)
    if sent.get("do") == "clear":
        return _keep(bench, row, None)
    if build is None:
        return None
    join, rules = build
    match sent.get("do"):
        case "add" if form is not None and form.is_valid():
            return _keep(bench, row, joined(join, (*rules, form.condition())))
        case "remove":
            place = sent.get("place", "")
            left = tuple(rule for number, rule in enumerate(rules) if str(number) != place)
            return _keep(bench, row, joined(join, left))
        case "join":
            return _keep(bench, row, joined("any" if sent.get("join") == "any" else "all", rules))
    return None


def _keep(bench: Bench, row: Question, condition: Condition | None) -> HttpResponseBase:
    set_condition(by=bench.by, now=timezone.now(), question=row, condition=condition)
    known = draft_definition(bench.questionnaire)
    done = bench.back(_("This question is asked: {when}.").format(when=in_words(condition, known)))
    done["Location"] = bench.request.path
    return done


def _page(bench: Bench, row: Question, known: Definition, form: RuleForm | None, refusal: str) -> HttpResponseBase:
    question = known.question(row.code)
    build = flat(question.condition)
    label = question.label("en") or question.code
    context = {
        "question": question,
        "label": label,
        "too_deep": build is None,
        "whole": in_words(question.condition, known),
        "joins": JOINS,
        "join": build[0] if build else "",
        "rules": [in_words(rule, known) for rule in build[1]] if build else [],
        "earlier": [(one.code, one.label("en") or one.code) for one in earlier_choices(known, row.code)],
        "form": form,
        "refusal": refusal,
        "home": bench.home(f"question-{row.pk}"),
    }
    title = _("When is “{question}” asked?").format(question=label)
    return bench.page("admin/surveys/when.html", title, context, status=REFUSED if refusal else 200)
