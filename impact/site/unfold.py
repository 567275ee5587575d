"""How the admin looks: django-unfold's settings. Read by impact.settings, so nothing here may import a model."""

from typing import Any

from django.templatetags.static import static
from django.urls import reverse_lazy

UNFOLD: dict[str, Any] = {
    "SITE_TITLE": "IMPACT staff",
    "SITE_HEADER": "IMPACT",
    "SITE_SUBHEADER": "Staff pages",
    "SITE_SYMBOL": "diversity_3",
    "SITE_FAVICONS": [
        {"rel": "icon", "type": "image/svg+xml", "href": lambda request: static("img/mark.svg")},
    ],
    "SITE_URL": reverse_lazy("site:home"),
    "SHOW_HISTORY": True,
    "SHOW_VIEW_ON_SITE": False,
    "SHOW_BACK_BUTTON": True,
    "BORDER_RADIUS": "6px",
    "ENVIRONMENT": "impact.site.unfold.environment",
    "STYLES": [lambda request: static("site/staff.css")],
    "COLORS": {
        "primary": {
            "50": "240 249 248",
            "100": "214 239 237",
            "200": "173 222 219",
            "300": "122 199 195",
            "400": "69 168 164",
            "500": "28 133 130",
            "600": "14 104 103",
            "700": "12 84 84",
            "800": "13 68 69",
            "900": "14 57 58",
            "950": "4 34 36",
        },
        "font": {
            "subtle-light": "var(--color-base-600)",
            "subtle-dark": "var(--color-base-300)",
            "default-light": "var(--color-base-700)",
            "default-dark": "var(--color-base-200)",
            "important-light": "var(--color-base-900)",
            "important-dark": "var(--color-base-100)",
        },
    },
    "ACCOUNT": {
        "navigation": [
            {"title": "Second step of signing in", "link": reverse_lazy("mfa_index")},
            {"title": "Change password", "link": reverse_lazy("account_change_password")},
            {"title": "Where you are signed in", "link": reverse_lazy("usersessions_list")},
        ]
    },
    "SIDEBAR": {
        "show_search": True,
        "command_search": False,
        "show_all_applications": False,
        "navigation": "impact.site.unfold.navigation",
    },
}


def environment(request: object) -> list[str] | None:
    """The label beside the title: example data is marked on every staff page."""
    from django.conf import settings  # noqa: PLC0415 (this module is imported while settings are being read)

    del request
    return ["Example data", "warning"] if settings.DEMO else None


def navigation(request: Any) -> list[dict[str, Any]]:
    """The sidebar: the same nine words as the index, each leading to its first list."""
    from impact.site.desk import everything  # noqa: PLC0415 (needs models)

    index = {"title": "Waiting for you", "icon": "inbox", "link": str(reverse_lazy("admin:index"))}
    items = [
        {"title": part.title, "icon": part.icon, "link": part.links[0].url}
        for part in everything(request)
        if part.links
    ]
    return [{"items": [index, *items]}]
