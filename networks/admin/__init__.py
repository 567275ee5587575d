"""Staff pages of the networks."""

from networks.admin.local_network import LocalNetworkAdmin
from networks.admin.meeting import MeetingAdmin
from networks.admin.network import NetworkAdmin
from networks.admin.record import MeetingRecordAdmin

__all__ = ["LocalNetworkAdmin", "MeetingAdmin", "MeetingRecordAdmin", "NetworkAdmin"]
