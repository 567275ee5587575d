"""What people read before they start."""

TITLE = {
    "en": "Example survey (invented answers)",
    "cy": "Arolwg enghreifftiol (atebion dychmygol)",
    "en-simple": "Example survey (made-up answers)",
    "cy-simple": "Arolwg enghreifftiol (atebion wedi’u creu)",
}
WELCOME = {
    "en": (
        "IMPACT wants to know what should change in adult social care. This is an example: the questions are not "
        "IMPACT’s real questionnaire, and the answers counted in it are invented."
    ),
    "cy": (
        "Mae IMPACT eisiau gwybod beth ddylai newid ym maes gofal cymdeithasol i oedolion. Enghraifft yw hon: nid "
        "holiadur go iawn IMPACT yw’r cwestiynau, ac mae’r atebion sy’n cael eu cyfrif yn ddychmygol."
    ),
    "en-simple": "We want to know what should change in care. This is only an example. The answers are made up.",
    "cy-simple": (
        "Rydyn ni eisiau gwybod beth ddylai newid ym maes gofal. Dim ond enghraifft yw hon. Mae’r atebion wedi’u creu."
    ),
}
NOTICE = {
    "en": (
        "We do not ask for your name, address or account, and we do not keep the address of your phone or computer. "
        "Your answers are kept for ten years, as codes. What you write in your own words, and your answers about "
        "equality, are kept apart from the rest. Once you have sent your answers, we cannot find them again to change "
        "them."
    ),
    "cy": (
        "Nid ydym yn gofyn am eich enw, eich cyfeiriad na’ch cyfrif, ac nid ydym yn cadw cyfeiriad eich ffôn na’ch "
        "cyfrifiadur. Cedwir eich atebion am ddeng mlynedd, fel codau. Cedwir yr hyn a ysgrifennwch yn eich geiriau "
        "eich hun, a’ch atebion am gydraddoldeb, ar wahân i’r gweddill. Ar ôl i chi anfon eich atebion, ni allwn ddod "
        "o hyd iddynt eto i’w newid."
    ),
    "en-simple": (
        "We do not ask your name. We keep your answers for ten years. We cannot find your answers after you send them."
    ),
    "cy-simple": (
        "Dydyn ni ddim yn gofyn am eich enw. Rydyn ni’n cadw eich atebion am ddeng mlynedd. "
        "Allwn ni ddim dod o hyd i’ch atebion ar ôl i chi eu hanfon."
    ),
}
HELP_HOURS = {
    "en": "Monday to Friday, 9am to 5pm",
    "cy": "Dydd Llun i ddydd Gwener, 9am i 5pm",
    "en-simple": "Monday to Friday. From 9 in the morning to 5 in the afternoon.",
    "cy-simple": "Dydd Llun i ddydd Gwener. O 9 y bore tan 5 y prynhawn.",
}
PRIVACY_NOTICE_VERSION = "example-1"
