"""Whether something lasts as long as its way of working usually does. Staff are warned, never stopped."""


def beside_usual(months: int, usual_from: int, usual_to: int) -> str:
    """Say "shorter" or "longer"; an empty word when it is as usual."""
    if months < usual_from:
        return "shorter"
    return "longer" if months > usual_to else ""
