"""Short ways to write words in four variants."""

from surveys.definition import HeadingDef, OptionDef, Words
from surveys.example.pictures import PICTURES

VARIANTS = ("en", "cy", "en-simple", "cy-simple")


def w(  # noqa: PLR0913  (four variants)
    en: str, cy: str, easy: str = "", easy_cy: str = "", *, hints: tuple[str, ...] = (), picture: str = ""
) -> dict[str, Words]:
    """English, Welsh, Easy Read English, Easy Read Welsh. The plain words are used where they are easy already."""
    texts = (en, cy, easy or en, easy_cy or cy)
    shown = {"en-simple": PICTURES[picture].en, "cy-simple": PICTURES[picture].cy} if picture else {}
    return {
        variant: Words(
            texts[place],
            hints[place] if hints else "",
            picture if variant in shown else "",
            shown.get(variant, ""),
        )
        for place, variant in enumerate(VARIANTS)
    }


def opt(  # noqa: PLR0913, PLR0917  (four variants)
    code: int, slug: str, en: str, cy: str, easy: str = "", easy_cy: str = "", *, picture: str = "", **fields: object
) -> OptionDef:
    """One option."""
    return OptionDef(code, slug, w(en, cy, easy, easy_cy, picture=picture), **fields)  # type: ignore[arg-type]


def rather_not(code: int) -> OptionDef:
    """The option not to say."""
    return opt(
        code,
        "rather-not-say",
        "I would rather not say",
        "Mae’n well gen i beidio â dweud",
        "I do not want to say",
        "Dydw i ddim eisiau dweud",
        not_said=True,
    )


def do_not_know(code: int) -> OptionDef:
    """The option not to know; it stands alone."""
    return opt(
        code, "do-not-know", "I don’t know", "Dydw i ddim yn gwybod", "I do not know", "Dydw i ddim yn gwybod",
        exclusive=True,
    )  # fmt: skip


def heading(slug: str, en: str, cy: str, easy: str = "", easy_cy: str = "") -> HeadingDef:
    """A heading over options."""
    return HeadingDef(slug, w(en, cy, easy, easy_cy))
