"""The programme's reference data as plain tables; `sync_reference` writes them to the database.

Regions follow each nation's own terms: English regions, Welsh regional partnership boards, Scottish health and
social care partnerships, Northern Ireland's health and social care trusts.
"""

from impact.programme.texts import Texts, texts

NATIONS: tuple[tuple[int, str, Texts], ...] = (
    (1, "eng", texts("England", "Lloegr")),
    (2, "nir", texts("Northern Ireland", "Gogledd Iwerddon")),
    (3, "sct", texts("Scotland", "Yr Alban")),
    (4, "wls", texts("Wales", "Cymru")),
)

PERSPECTIVES: tuple[tuple[int, str, Texts], ...] = (
    (
        1,
        "draws-on-care",
        texts(
            "Person who draws on care and support",
            "Person sy’n defnyddio gofal a chymorth",
            "I use care and support",
            "Rwy’n defnyddio gofal a chymorth",
        ),
    ),
    (
        2,
        "unpaid-carer",
        texts(
            "Unpaid carer",
            "Gofalwr di-dâl",
            "I look after a family member or friend. I am not paid",
            "Rwy’n gofalu am aelod o’r teulu neu ffrind. Dydw i ddim yn cael fy nhalu",
        ),
    ),
    (
        3,
        "works-in-care",
        texts(
            "Person working in social care",
            "Person sy’n gweithio ym maes gofal cymdeithasol",
            "I work in social care",
            "Rwy’n gweithio ym maes gofal cymdeithasol",
        ),
    ),
    (
        4,
        "provider",
        texts(
            "Person who runs a care service",
            "Person sy’n rhedeg gwasanaeth gofal",
            "I run a care service",
            "Rwy’n rhedeg gwasanaeth gofal",
        ),
    ),
    (
        5,
        "commissioner",
        texts(
            "Person who plans or pays for care (commissioner)",
            "Person sy’n cynllunio neu’n talu am ofal (comisiynydd)",
            "I plan or pay for care for my area",
            "Rwy’n cynllunio neu’n talu am ofal yn fy ardal",
        ),
    ),
    (
        6,
        "policy",
        texts(
            "Person working in policy or a national body",
            "Person sy’n gweithio ym maes polisi neu gorff cenedlaethol",
            "I help to make the rules about care",
            "Rwy’n helpu i wneud y rheolau am ofal",
        ),
    ),
    (
        7,
        "researcher",
        texts("Researcher", "Ymchwilydd", "I do research about care", "Rwy’n gwneud ymchwil am ofal"),
    ),
    (
        8,
        "public",
        texts("Member of the public", "Aelod o’r cyhoedd", "I am none of these", "Dydw i ddim yn un o’r rhain"),
    ),
)

_ENGLISH_REGIONS = (
    ("North East", "Gogledd-ddwyrain Lloegr"),
    ("North West", "Gogledd-orllewin Lloegr"),
    ("Yorkshire and the Humber", "Swydd Efrog a’r Humber"),
    ("East Midlands", "Dwyrain Canolbarth Lloegr"),
    ("West Midlands", "Gorllewin Canolbarth Lloegr"),
    ("East of England", "Dwyrain Lloegr"),
    ("London", "Llundain"),
    ("South East", "De-ddwyrain Lloegr"),
    ("South West", "De-orllewin Lloegr"),
)
_TRUSTS = (
    ("Belfast", "Belfast"),
    ("Northern", "Gogleddol"),
    ("South Eastern", "De-ddwyreiniol"),
    ("Southern", "Deheuol"),
    ("Western", "Gorllewinol"),
)
_PARTNERSHIPS = (
    "Aberdeen City", "Aberdeenshire", "Angus", "Argyll and Bute", "Clackmannanshire and Stirling",
    "Dumfries and Galloway", "Dundee City", "East Ayrshire", "East Dunbartonshire", "East Lothian", "East Renfrewshire",
    "Edinburgh", "Falkirk", "Fife", "Glasgow City", "Highland", "Inverclyde", "Midlothian", "Moray", "North Ayrshire",
    "North Lanarkshire", "Orkney", "Perth and Kinross", "Renfrewshire", "Scottish Borders", "Shetland",
    "South Ayrshire", "South Lanarkshire", "West Dunbartonshire", "West Lothian", "Western Isles",
)  # fmt: skip
_WELSH_BOARDS = (
    ("Cardiff and Vale of Glamorgan", "Caerdydd a Bro Morgannwg"),
    ("Cwm Taf Morgannwg", "Cwm Taf Morgannwg"),
    ("Gwent", "Gwent"),
    ("North Wales", "Gogledd Cymru"),
    ("Powys", "Powys"),
    ("West Glamorgan", "Gorllewin Morgannwg"),
    ("West Wales", "Gorllewin Cymru"),
)


def regions() -> tuple[tuple[int, int, str, Texts], ...]:
    """(nation number, region number, code, name) of all 52 regions; numbers never change their meaning."""
    named = (
        (1, "eng", _ENGLISH_REGIONS),
        (2, "nir", _TRUSTS),
        (3, "sct", tuple((name, name) for name in _PARTNERSHIPS)),
        (4, "wls", _WELSH_BOARDS),
    )
    return tuple(
        (nation, nation * 100 + place, f"{code}-{place}", texts(english, welsh))
        for nation, code, names in named
        for place, (english, welsh) in enumerate(names, start=1)
    )


PHASES: tuple[tuple[str, str, str | None, Texts, Texts], ...] = (
    (
        "co-design",
        "2021-01-01",
        "2021-12-31",
        texts("Co-design", "Cyd-ddylunio", "Planning together", "Cynllunio gyda’n gilydd"),
        texts(
            "A national survey and Assemblies asked everyone affected by adult social care what matters.",
            "Gofynnodd arolwg cenedlaethol a Chynulliadau i bawb y mae gofal cymdeithasol yn effeithio arnynt beth "
            "sy’n bwysig.",
            "We asked people what matters.",
            "Fe wnaethon ni ofyn i bobl beth sy’n bwysig.",
        ),
    ),
    (
        "establishment",
        "2022-01-01",
        "2022-12-31",
        texts("Establishment", "Sefydlu", "Getting started", "Dechrau arni"),
        texts(
            "The centre was set up and tested four ways of working in pilot projects.",
            "Sefydlwyd y ganolfan a phrofwyd pedair ffordd o weithio mewn prosiectau peilot.",
            "We tried four ways of working.",
            "Fe wnaethon ni roi cynnig ar bedair ffordd o weithio.",
        ),
    ),
    (
        "delivery",
        "2023-01-01",
        None,
        texts("Delivery", "Cyflawni", "Doing the work", "Gwneud y gwaith"),
        texts(
            "Projects and Networks put evidence into practice with local people and services.",
            "Mae prosiectau a Rhwydweithiau yn rhoi tystiolaeth ar waith gyda phobl a gwasanaethau lleol.",
            "We work with local people to make care better.",
            "Rydyn ni’n gweithio gyda phobl leol i wella gofal.",
        ),
    ),
)
