"""Real Postgres and Valkey started from wheels, for `make run` and `make test`.

Development and tests only: production takes both from docker-compose.yml or
from whoever runs the service. Plain Python, no Django.
"""
