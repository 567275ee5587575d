"""What the example topics say. The four of 2023 are the programme's own; everything said about them here is invented."""

from impact.programme.texts import Texts, texts

_INVENTED = texts(
    "Example: evidence, scores and plans on this page are invented.",
    "Enghraifft: dychmygol yw’r dystiolaeth, y sgoriau a’r cynlluniau ar y dudalen hon.",
    "This is an example. We made it up.",
    "Enghraifft yw hon. Ni sydd wedi’i chreu.",
)

# slug, title, where it ends up, with a public page
TOPICS: tuple[tuple[str, Texts, tuple[str, ...], bool], ...] = (
    (
        "example-prevention",
        texts("Example: prevention and well-being", "Enghraifft: atal a llesiant", "Example: staying well",
              "Enghraifft: cadw’n iach"),
        ("take_up",), True,
    ),
    (
        "example-person-centred",
        texts("Example: care that starts with the person", "Enghraifft: gofal sy’n dechrau gyda’r person"),
        ("take_up", "finish"), True,
    ),
    (
        "example-carers-health",
        texts("Example: the health and well-being of unpaid carers", "Enghraifft: iechyd a llesiant gofalwyr di-dâl"),
        ("take_up",), True,
    ),
    (
        "example-workforce",
        texts("Example: support for people who work in social care",
              "Enghraifft: cymorth i bobl sy’n gweithio ym maes gofal cymdeithasol"),
        (), True,
    ),
    (
        "example-nights",
        texts("Example: technology at home at night", "Enghraifft: technoleg gartref yn y nos"),
        ("find_gap",), True,
    ),
    (
        "example-transport",
        texts("Example: getting there by bus", "Enghraifft: cyrraedd ar y bws"),
        ("lay_aside",), True,
    ),
    (
        "example-pets",
        texts("Example: pets in care homes", "Enghraifft: anifeiliaid anwes mewn cartrefi gofal"),
        (), False,
    ),
)  # fmt: skip
ABOUT = _INVENTED
REASONS: dict[str, Texts] = {
    "take_up": texts(
        "Example: many people named it, all three kinds of evidence agree, and it can be done with what is there.",
        "Enghraifft: enwodd llawer o bobl ef, mae’r tri math o dystiolaeth yn cytuno, a gellir ei wneud â’r hyn sydd "
        "ar gael.",
    ),
    "lay_aside": texts(
        "Example: it matters, but others work on it already. We look at it again in a year.",
        "Enghraifft: mae’n bwysig, ond mae eraill yn gweithio arno eisoes. Byddwn yn edrych arno eto mewn blwyddyn.",
    ),
    "finish": texts(
        "Example: the projects are over, and what they learned stands on their pages.",
        "Enghraifft: mae’r prosiectau ar ben, ac mae’r hyn a ddysgwyd ar eu tudalennau.",
    ),
}
# kind, title, what it says, source
EVIDENCE: tuple[tuple[str, Texts, Texts, str], ...] = (
    (
        "research", texts("Example: a review of studies", "Enghraifft: adolygiad o astudiaethau"),
        texts("Example: help that starts early tends to cost less and to be liked more.",
              "Enghraifft: mae cymorth cynnar yn tueddu i gostio llai a chael ei hoffi’n fwy."),
        "Example study (invented), 2025",
    ),
    (
        "lived", texts("Example: what people in a group said", "Enghraifft: beth ddywedodd pobl mewn grŵp"),
        texts("Example: it has to be the same person who comes.",
              "Enghraifft: rhaid mai’r un person sy’n dod bob tro."),
        "Example group of people who draw on care (invented), 2025",
    ),
    (
        "practice", texts("Example: what a team tried", "Enghraifft: beth roddodd tîm gynnig arno"),
        texts("Example: it worked once the first visit was longer.",
              "Enghraifft: gweithiodd pan oedd yr ymweliad cyntaf yn hirach."),
        "Example home care team (invented), 2025",
    ),
)  # fmt: skip
NOT_FOUND = texts(
    "Example: we asked three groups and searched two libraries, and found no account by people who live with it.",
    "Enghraifft: gofynnom i dri grŵp a chwilio dwy lyfrgell, heb ganfod hanes gan bobl sy’n byw ag ef.",
)
CONTEXT: dict[str, Texts] = {
    "eng": texts(
        "Example: councils plan it, and many small providers do the work.",
        "Enghraifft: cynghorau sy’n ei gynllunio, a llawer o ddarparwyr bach sy’n gwneud y gwaith.",
    ),
    "nir": texts(
        "Example: health and care are planned together by the trusts.",
        "Enghraifft: ymddiriedolaethau sy’n cynllunio iechyd a gofal gyda’i gilydd.",
    ),
    "wls": texts(
        "Example: regional partnership boards bring councils and health together.",
        "Enghraifft: byrddau partneriaeth rhanbarthol sy’n dod â chynghorau ac iechyd ynghyd.",
    ),
}
SCORES: tuple[tuple[str, tuple[int, ...]], ...] = (
    ("difference", (4, 3, 4)),
    ("inequality", (3, 1, 3)),
    ("resources", (3, 3, 2)),
    ("evidence", (3, 4, 3)),
)
# topic, way, years after this one, months, what we plan, what exists
PLAN: tuple[tuple[str, str, int, int, Texts, Texts], ...] = (
    (
        "example-prevention", "demonstrator", 0, 15,
        texts("Example: two places try early help", "Enghraifft: dau le yn rhoi cynnig ar gymorth cynnar"),
        texts("Example: councils run help lines", "Enghraifft: mae cynghorau’n rhedeg llinellau cymorth"),
    ),
    (
        "example-prevention", "network", 1, 6,
        texts("Example: a Network in each nation", "Enghraifft: Rhwydwaith ym mhob cenedl"),
        texts("Example: two local groups meet already", "Enghraifft: mae dau grŵp lleol yn cwrdd eisoes"),
    ),
    (
        "example-carers-health", "facilitator", 0, 18,
        texts("Example: a facilitator in a carers’ centre", "Enghraifft: hwylusydd mewn canolfan gofalwyr"),
        texts("Example: carers’ centres offer breaks", "Enghraifft: mae canolfannau gofalwyr yn cynnig seibiannau"),
    ),
    (
        "example-person-centred", "ask-impact", -1, 2, Texts(),
        texts("Example: a guide from another programme", "Enghraifft: canllaw gan raglen arall"),
    ),
)  # fmt: skip
OTHER_SOURCE = texts("Example: the programme’s topics of 2023", "Enghraifft: pynciau’r rhaglen yn 2023")
GAP_QUESTION = texts(
    "Example: does technology at night help people to sleep better, and do they like it?",
    "Enghraifft: a yw technoleg yn y nos yn helpu pobl i gysgu’n well, ac a ydynt yn ei hoffi?",
    "Example: do machines at night help people to sleep?",
    "Enghraifft: a yw peiriannau yn y nos yn helpu pobl i gysgu?",
)
GAP_WHY = texts(
    "Example: it is bought in many places, and nobody has asked the people who live with it.",
    "Enghraifft: mae’n cael ei brynu mewn sawl man, ond does neb wedi gofyn i’r bobl sy’n byw ag ef.",
)
# slug, question, why, verbs, answer
GAPS: tuple[tuple[str, Texts, Texts, tuple[str, ...], Texts, bool], ...] = (
    (
        "example-breaks",
        texts("Example: how long does a break have to be to help?", "Enghraifft: pa mor hir y mae angen i seibiant fod?"),
        texts("Example: breaks are offered in hours, carers ask for days.",
              "Enghraifft: cynigir seibiannau mewn oriau, ond mae gofalwyr yn gofyn am ddyddiau."),
        ("take_up", "fill"),
        texts("Example: a carers’ centre asked forty carers. Two nights in a row helped most.",
              "Enghraifft: gofynnodd canolfan gofalwyr i ddeugain o ofalwyr. Dwy noson yn olynol a helpodd fwyaf."),
        True,
    ),
    (
        "example-rural", texts("Example: who is missed in the countryside?", "Enghraifft: pwy sy’n cael eu colli yng nghefn gwlad?"),
        Texts(), ("take_up",), Texts(), True,
    ),
    (
        "example-not-public", texts("Example: a question staff still write", "Enghraifft: cwestiwn y mae staff yn dal i’w ysgrifennu"),
        Texts(), (), Texts(), False,
    ),
)  # fmt: skip
