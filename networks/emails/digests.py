"""What we write to coordinators about a digest: where it is, none of its words."""

from impact.accounts.models import User
from impact.jobs.mail import queue_mail
from impact.ui.languages import ENGLISH
from impact.ui.links import absolute
from networks.models import Digest, LocalNetwork


def digest_sent(digest: Digest, coordinator: User, group: LocalNetwork) -> None:
    """It is ready, and to be shared at the next meeting."""
    language = ENGLISH.code
    context = {
        "person": coordinator,
        "network": digest.network,
        "digest": digest,
        "link": absolute("networks:digest", language=language, public_id=group.public_id, number=digest.number),
    }
    queue_mail(to=coordinator.email, template="networks/digest_sent", context=context, language=language)
