"""The words of the example projects: invented, in both languages."""

from typing import Any

from impact.programme.enums import EvidenceKind, HookKind, Voice
from impact.programme.texts import Texts, texts

TOPIC = texts("Example topic: short breaks for carers", "Pwnc enghreifftiol: seibiannau byr i ofalwyr")
SUMMARY = texts(
    "An invented project: unpaid carers and a council try short breaks that fit people's lives.",
    "Prosiect wedi’i ddyfeisio: mae gofalwyr di-dâl a chyngor yn rhoi cynnig ar seibiannau byr sy’n addas i fywydau pobl.",
    "We made this project up. Carers try short breaks.",
    "Dyfeisiwyd y prosiect hwn gennym ni. Mae gofalwyr yn rhoi cynnig ar seibiannau byr.",
)
THEORY: dict[str, Texts] = {
    "what_changes": texts(
        "Unpaid carers get breaks when they need them, not only when a form allows it.",
        "Mae gofalwyr di-dâl yn cael seibiannau pan fydd eu hangen, nid dim ond pan fydd ffurflen yn caniatáu.",
    ),
    "who_leads": texts("Carers and the council together.", "Gofalwyr a’r cyngor gyda’i gilydd."),
    "activities": texts(
        "A shared calendar, small budgets, four meetings.", "Calendr a rennir, cyllidebau bach, pedwar cyfarfod."
    ),
    "who_takes_part": texts("About forty carers and six staff.", "Tua deugain o ofalwyr a chwe aelod o staff."),
    "outputs": texts("A way to book a break in a day.", "Ffordd o archebu seibiant mewn diwrnod."),
    "medium_benefits": texts("Carers rest and stay well.", "Mae gofalwyr yn gorffwys ac yn cadw’n iach."),
    "long_benefits": texts("Fewer crises.", "Llai o argyfyngau."),
    "context": texts("Breaks are few in the countryside.", "Prin yw seibiannau yng nghefn gwlad."),
    "assumptions": texts("Small budgets are spent well.", "Mae cyllidebau bach yn cael eu gwario’n dda."),
    "enablers": texts("Leaders who back it.", "Arweinwyr sy’n ei gefnogi."),
    "evidence": texts("Three kinds, in the review.", "Tri math, yn yr adolygiad."),
    "evaluation_plan": texts("Counting breaks, and talking.", "Cyfrif seibiannau, a siarad."),
    "resources": texts("One coach, three days a week.", "Un hyfforddwr, tri diwrnod yr wythnos."),
}
MILESTONES = (
    texts("A steering group with carers meets", "Mae grŵp llywio gyda gofalwyr yn cwrdd"),
    texts("The shared calendar works", "Mae’r calendr a rennir yn gweithio"),
    texts("The first twenty breaks are taken", "Cymerwyd yr ugain seibiant cyntaf"),
    texts("What we learned is written up", "Mae’r hyn a ddysgwyd wedi’i ysgrifennu"),
)
PLAN = {
    "questions": texts(
        "Do carers get breaks when they need them?", "A yw gofalwyr yn cael seibiannau pan fydd eu hangen?"
    ),
    "methods": texts("Counting, and talking with twelve carers.", "Cyfrif, a siarad â deuddeg gofalwr."),
    "who": texts("Carers with an evaluator.", "Gofalwyr gyda gwerthuswr."),
}
INDICATOR = {
    "name": texts("Breaks taken in a month", "Seibiannau a gymerwyd mewn mis"),
    "unit": texts("breaks", "seibiant"),
}
FINDING: dict[str, Any] = {
    "words": texts(
        "Carers took about twice as many breaks when they could book one in a day.",
        "Cymerodd gofalwyr tua dwywaith cymaint o seibiannau pan allent archebu un mewn diwrnod.",
    ),
    "kind": EvidenceKind.PRACTICE,
    "strength": texts(
        "Fairly sure: one place, counted for three months.", "Gweddol sicr: un lle, wedi’i gyfrif am dri mis."
    ),
}
ENTRY = {
    "tried": "Example: a shared calendar instead of a form.",
    "saw": "Example: people booked in the evening, on their phones.",
    "learned": "Example: the form was the obstacle, not the money.",
    "shared": "Example: the carers' centre and two neighbouring councils.",
}
LESSONS = (
    (
        "book",
        texts("Let carers book a break in a day", "Gadewch i ofalwyr archebu seibiant mewn diwrnod"),
        texts(
            "The form was the obstacle, not the money. A shared calendar was enough.",
            "Y ffurflen oedd y rhwystr, nid yr arian. Roedd calendr a rennir yn ddigon.",
        ),
    ),
    (
        "handover",
        texts("Plan for staff who leave", "Cynlluniwch ar gyfer staff sy’n gadael"),
        texts(
            "When one person left, the calendar stopped for a month. Two people should know how it works.",
            "Pan adawodd un person, daeth y calendr i ben am fis. Dylai dau berson wybod sut mae’n gweithio.",
        ),
    ),
)
ACTIONS = (
    (
        texts("Offer the calendar to neighbouring councils", "Cynnig y calendr i gynghorau cyfagos"),
        texts(
            "Two neighbouring example councils use it now.",
            "Mae dau gyngor enghreifftiol cyfagos yn ei ddefnyddio nawr.",
        ),
    ),
    (
        texts("Ask for a paragraph in the national guidance", "Gofyn am baragraff yn y canllawiau cenedlaethol"),
        texts(
            "Not this year: the guidance is not being revised.", "Nid eleni: nid yw’r canllawiau’n cael eu hadolygu."
        ),
    ),
)
UPDATES = (
    (
        10,
        texts("First breaks taken", "Cymryd y seibiannau cyntaf"),
        texts("Twenty carers took a break.", "Cymerodd ugain o ofalwyr seibiant."),
    ),
    (
        60,
        texts("Carers told the council", "Gofalwyr yn dweud wrth y cyngor"),
        texts("They said what worked.", "Dywedon nhw beth weithiodd."),
    ),
)
HOOKS = {
    "eng": (HookKind.LAW, texts("Example care law of England", "Cyfraith gofal enghreifftiol Lloegr")),
    "nir": (
        HookKind.POLICY,
        texts("Example strategy of Northern Ireland", "Strategaeth enghreifftiol Gogledd Iwerddon"),
    ),
    "sct": (HookKind.STANDARD, texts("Example standard of Scotland", "Safon enghreifftiol yr Alban")),
    "wls": (HookKind.LAW, texts("Example well-being law of Wales", "Cyfraith llesiant enghreifftiol Cymru")),
}
STATEMENTS = (
    (
        "example-i-rest",
        Voice.I,
        texts("I can rest and know that all is well.", "Gallaf orffwys a gwybod bod popeth yn iawn."),
    ),
    (
        "example-we-listen",
        Voice.WE,
        texts("We ask what would help, and do it.", "Rydym yn gofyn beth fyddai’n helpu, ac yn ei wneud."),
    ),
)
