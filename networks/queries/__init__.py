"""Named reads over networks, their meetings and records."""

from networks.queries.board import board_for
from networks.queries.public import places_by_nation
from networks.queries.records import bodies_of, record_for, state_of
from networks.queries.space import member_by, members_of

__all__ = ["board_for", "bodies_of", "member_by", "members_of", "places_by_nation", "record_for", "state_of"]
