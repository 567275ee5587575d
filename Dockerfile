# The portal for production. Built by `docker compose build`.
FROM python:3.11-slim AS build

ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1
RUN python -m venv /opt/venv
ENV PATH=/opt/venv/bin:$PATH
COPY requirements/prod.lock /tmp/prod.lock
# Wheels only: nothing is compiled here, so no compiler is needed.
RUN pip install --no-deps --require-hashes --only-binary :all: -r /tmp/prod.lock

WORKDIR /srv/impact
COPY . .
RUN if [ -f impact/ui/catalogues.py ]; then python -m impact.ui.catalogues; fi \
    && python -m compileall -q impact surveys assemblies projects networks

FROM python:3.11-slim

RUN useradd --system --uid 10001 --home-dir /srv/impact --shell /usr/sbin/nologin impact \
    # Named volumes take the owner of the folder they are mounted on.
    && install -d -o impact -g impact -m 0750 /srv/static /srv/files /srv/beat
ENV PATH=/opt/venv/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    DJANGO_SETTINGS_MODULE=impact.settings \
    IMPACT_ENV=production \
    STATIC_ROOT=/srv/static \
    MEDIA_ROOT=/srv/files
COPY --from=build /opt/venv /opt/venv
COPY --from=build /srv/impact /srv/impact
WORKDIR /srv/impact
USER impact
EXPOSE 8000
# max-requests: a slow leak in any library never grows old.
CMD ["gunicorn", "impact.wsgi:application", "--bind=0.0.0.0:8000", "--worker-class=gthread", \
     "--workers=3", "--threads=4", "--timeout=60", "--graceful-timeout=30", "--keep-alive=5", \
     "--max-requests=5000", "--max-requests-jitter=500", "--worker-tmp-dir=/dev/shm", \
     "--no-control-socket", "--access-logfile=-"]
