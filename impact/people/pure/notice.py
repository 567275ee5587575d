"""Which privacy notice people were shown; stored with everything they send."""

PRIVACY_NOTICE_VERSION = "2026-11"
