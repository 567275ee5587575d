"""Add, change, move and remove a page, question, heading or answer of a draft. Each POST calls one action."""

from collections.abc import Callable, Mapping
from typing import Any

from django.http import Http404, HttpRequest, HttpResponseBase, HttpResponseNotAllowed
from django.utils import timezone
from django.utils.translation import gettext as _

from impact.ui.buttons import dress
from impact.ui.refusals import Refused
from surveys import actions
from surveys.actions.edit_part import edit_part, move_to_page
from surveys.admin.builder.bench import CHILDREN, KIND_WORDS, Bench, frozen, open_bench
from surveys.admin.builder.forms import FORMS, PartForm
from surveys.definition import Words
from surveys.models import Heading, Option, Page, Question
from surveys.queries import draft_definition
from surveys.routing import questions_in

View = Callable[..., HttpResponseBase]
STEPS = {"up": -1, "down": 1}
REFUSED = 409


def add(admin: Any, request: HttpRequest, questionnaire: int, kind: str, owner: int | None = None) -> HttpResponseBase:
    """A new part at the end of its owner."""
    bench = open_bench(admin, request, questionnaire)
    stop = frozen(bench)
    if stop is not None:
        return stop
    above = _owner(bench, kind, owner)
    form = _form(bench, kind, above)
    title = {
        "page": _("Add a page"),
        "question": _("Add a question"),
        "heading": _("Add a heading"),
        "option": _("Add an answer"),
    }[kind]
    refusal = ""
    if request.method == "POST" and form.is_valid():
        try:
            part = _add(bench, kind, above, form)
        except Refused as refused:
            refusal = str(refused.message)
        else:
            return _added(bench, kind, part, form)
    return _ask(bench, title, form, refusal, adding=kind)


def _owner(bench: Bench, kind: str, pk: int | None) -> Any:
    if kind == "page" and pk is None:
        return None
    above = next((owner for owner, below in CHILDREN.items() if kind in below), "")
    if not above or pk is None:
        raise Http404
    return bench.part(above, pk)


def _add(bench: Bench, kind: str, above: Any, form: PartForm) -> Any:
    fields, texts, now = form.part_fields(), form.part_texts(), timezone.now()
    if kind == "page":
        return actions.add_page(by=bench.by, now=now, questionnaire=bench.questionnaire, texts=texts, **fields)
    if kind == "question":
        return actions.add_question(by=bench.by, now=now, page=above, texts=texts, **fields)
    if kind == "heading":
        return actions.add_heading(by=bench.by, now=now, question=above, texts=texts, **fields)
    return actions.add_option(by=bench.by, now=now, question=above, texts=texts, **fields)


def _added(bench: Bench, kind: str, part: Any, form: PartForm) -> HttpResponseBase:
    words = _("“{name}” was added.").format(name=form.cleaned_data["text"].exact("en"))
    done = bench.back(words, f"{kind}-{part.pk}")
    if "again" in bench.request.POST:
        done["Location"] = bench.request.path
    return done


def edit(admin: Any, request: HttpRequest, questionnaire: int, kind: str, pk: int) -> HttpResponseBase:
    """Change a part and its words."""
    bench = open_bench(admin, request, questionnaire)
    stop = frozen(bench)
    if stop is not None:
        return stop
    part = bench.part(kind, pk)
    words = {v: Words(t.text, t.hint, t.picture, t.alt) for v, t in bench.texts_of(kind, part).items()}
    form = _form(bench, kind, _above(kind, part), part=part, words=words)
    refusal = ""
    if request.method == "POST" and form.is_valid():
        try:
            _save(bench, kind, part, form)
        except Refused as refused:
            refusal = str(refused.message)
        else:
            name = form.cleaned_data["text"].exact("en")
            return bench.back(_("“{name}” was changed.").format(name=name), f"{kind}-{part.pk}")
    name = words["en"].text if "en" in words else str(part)
    return _ask(bench, _("Change {kind}: {name}").format(kind=KIND_WORDS[kind], name=name), form, refusal)


def _save(bench: Bench, kind: str, part: Any, form: PartForm) -> None:
    fields, now = form.part_fields(), timezone.now()
    texts, page = form.part_texts(), fields.pop("page", None)
    if page is not None and page.pk != part.page_id:
        move_to_page(by=bench.by, now=now, question=part, page=page, fields=fields, texts=texts)
    else:
        edit_part(by=bench.by, now=now, part=part, fields=fields, texts=texts)


def _above(kind: str, part: Any) -> Any:
    return {"page": None, "question": getattr(part, "page", None)}.get(kind, getattr(part, "question", None))


def _form(
    bench: Bench, kind: str, above: Any, *, part: Any = None, words: Mapping[str, Words] | None = None
) -> PartForm:
    if kind not in FORMS:
        raise Http404
    data = bench.request.POST if bench.request.method == "POST" else None
    form = FORMS[kind](data, words=words, **_around(bench, kind, above, part))
    dress(form)
    return form


def _around(bench: Bench, kind: str, above: Any, part: Any) -> dict[str, Any]:
    """What a form must know of the parts beside it."""
    other = {"pk": part.pk} if part is not None else {"pk": None}
    here = bench.questionnaire
    if kind == "page":
        taken = Page.objects.filter(questionnaire=here).exclude(**other).values_list("slug", flat=True)
        return {"taken": set(taken), "initial": {"slug": part.slug} if part else {}}
    if kind == "question":
        beside = list(Question.objects.filter(questionnaire=here).exclude(**other).values_list("code", "segment"))
        names = ("kind", "code", "limit", "least", "most", "length", "segment", "equality")
        return {
            "taken": {code for code, _segment in beside},
            "segments": {segment for _code, segment in beside if segment},
            "pages": Page.objects.filter(questionnaire=here).order_by("position") if part else None,
            "initial": {**{name: getattr(part, name) for name in names}, "page": part.page_id} if part else {},
        }
    if kind == "heading":
        named = Heading.objects.filter(question=above).exclude(**other).values_list("slug", flat=True)
        return {"taken": set(named), "initial": {"slug": part.slug} if part else {}}
    answers = list(Option.objects.filter(question=above).exclude(**other).values_list("slug", "code"))
    initial = {name: getattr(part, name) for name in ("slug", "code", "exclusive", "not_said")} if part else {}
    if part:
        initial |= {"heading": part.heading_id, "priority": part.priority.slug if part.priority else None}
    return {
        "taken": {slug for slug, _code in answers},
        "codes": {code for _slug, code in answers},
        "number": part.code if part else None,
        "headings": Heading.objects.filter(question=above).order_by("position"),
        "initial": initial,
    }


def _ask(bench: Bench, title: str, form: PartForm, refusal: str, *, adding: str = "") -> HttpResponseBase:
    context = {"form": form, "refusal": refusal, "adding": adding, "again": adding == "option"}
    return bench.page("admin/surveys/part_form.html", title, context, status=REFUSED if refusal else 200)


def move(admin: Any, request: HttpRequest, questionnaire: int, kind: str, pk: int) -> HttpResponseBase:
    """One place up or down among its neighbours."""
    bench = open_bench(admin, request, questionnaire)
    if request.method != "POST":
        return HttpResponseNotAllowed(["POST"])
    stop = frozen(bench)
    if stop is not None:
        return stop
    part = bench.part(kind, pk)
    step = STEPS.get(request.POST.get("step", ""))
    if step is None:
        raise Http404
    moved = actions.move_part(by=bench.by, now=timezone.now(), part=part, step=step)
    words = _("“{name}” is now number {place}.").format(name=bench.named(kind, part), place=moved.position)
    return bench.back(words, f"{kind}-{part.pk}")


def remove(admin: Any, request: HttpRequest, questionnaire: int, kind: str, pk: int) -> HttpResponseBase:
    """Ask, saying what goes with it; then take it out."""
    bench = open_bench(admin, request, questionnaire)
    stop = frozen(bench)
    if stop is not None:
        return stop
    part = bench.part(kind, pk)
    name = bench.named(kind, part)
    if request.method == "POST":
        actions.remove_part(by=bench.by, now=timezone.now(), part=part)
        above = _above(kind, part)
        anchor = "" if above is None else f"{'page' if kind == 'question' else 'question'}-{above.pk}"
        return bench.back(_("“{name}” was removed.").format(name=name), anchor)
    context = {"kind": kind, "kind_words": KIND_WORDS[kind], "name": name, "depending": _depending(bench, kind, part)}
    return bench.page("admin/surveys/part_remove.html", _("Remove “{name}”?").format(name=name), context)


def _depending(bench: Bench, kind: str, part: Any) -> list[str]:
    """The questions that are asked depending on what would go."""
    if kind not in ("page", "question"):
        return []
    gone = {part.code} if kind == "question" else set(part.questions.values_list("code", flat=True))
    known = draft_definition(bench.questionnaire)
    return [
        question.label("en") or question.code
        for question in known.questions
        if question.code not in gone and gone & set(questions_in(question.condition))
    ]
