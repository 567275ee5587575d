"""Everything that changes rows of the networks."""

from networks.actions.agree import agree_record
from networks.actions.keeping import (
    create_local_network,
    create_network,
    edit_local_network,
    edit_network,
    move_local_network_on,
    move_network_on,
    publish_network,
)
from networks.actions.meetings import cancel_meeting, change_meeting, plan_again, plan_meeting
from networks.actions.record import SavedByOther, save_section, start_record
from networks.actions.sending import send_record

__all__ = [
    "SavedByOther",
    "agree_record",
    "cancel_meeting",
    "change_meeting",
    "create_local_network",
    "create_network",
    "edit_local_network",
    "edit_network",
    "move_local_network_on",
    "move_network_on",
    "plan_again",
    "plan_meeting",
    "publish_network",
    "save_section",
    "send_record",
    "start_record",
]
