"""How somebody is named and reached, as one value; what each way of reaching them needs."""

from dataclasses import dataclass

ROUTE_NEEDS = {
    "email": ("email",),
    "letter": ("address",),
    "phone": ("phone",),
    "text": ("phone",),
    "supporter": ("supporter_name", "supporter_contact"),
}


@dataclass(frozen=True, slots=True)
class Details:
    """What we write down about somebody."""

    name: str
    contact_route: str
    email: str = ""
    phone: str = ""
    address: str = ""
    supporter_name: str = ""
    supporter_contact: str = ""
    supporter_may_know: str = ""
    language: str = "en"
    format: str = "standard"

    @property
    def has_contact(self) -> bool:
        """Whether the route has the contact it needs."""
        return all(getattr(self, field) for field in ROUTE_NEEDS[self.contact_route])


FIELDS = tuple(Details.__dataclass_fields__)
