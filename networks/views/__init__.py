"""Pages of the networks: public ones and the coordinator's."""
