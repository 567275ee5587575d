"""What tells us that two sign-ups may be one person, or one household. Compared as keyed hashes, never as text."""

IGNORE_DOTS = frozenset({"gmail.com", "googlemail.com"})


def plain_address(email: str) -> str:
    """An e-mail address without its alias: what mail providers deliver to the same box.

    >>> plain_address("Some.One+assembly@googlemail.com")
    'someone@gmail.com'
    """
    local, at, domain = email.strip().lower().rpartition("@")
    if not at:
        return ""
    local = local.split("+", 1)[0]
    if domain in IGNORE_DOTS:
        local, domain = local.replace(".", ""), "gmail.com"
    return f"{local}@{domain}"


def plain_household(address: str) -> str:
    """A postal address as letters and digits only: line ends, commas and capitals make no difference."""
    return "".join(letter for letter in address.lower() if letter.isalnum())
