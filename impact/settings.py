"""All settings, driven by environment variables (.env.example lists them)."""

import os
from importlib.util import find_spec
from pathlib import Path

import dj_database_url
from csp.constants import NONE, SELF
from django.core.exceptions import ImproperlyConfigured
from django.urls import reverse_lazy

from impact.site.unfold import UNFOLD  # noqa: F401  (read by django-unfold)
from impact.ui.languages import LANGUAGES as PORTAL_LANGUAGES
from impact.ui.languages import register_languages

BASE_DIR = Path(__file__).resolve().parent.parent
ENV = os.environ.get("IMPACT_ENV", "development")
PRODUCTION = ENV == "production"
TESTING = ENV == "test"
# Off in development too, so that a wrong address or a fault looks as it will to people (docs/adr/0007).
DEBUG = ENV == "development" and os.environ.get("DEBUG") == "1"
DEV_PAGES = ENV == "development"
DEMO = os.environ.get("DEMO", "0" if PRODUCTION else "1") == "1"

SECRET_KEY = os.environ.get("SECRET_KEY", "")
if not SECRET_KEY:
    if PRODUCTION:
        message = "SECRET_KEY is not set. Put a long random value into the environment (.env.example shows how)."
        raise ImproperlyConfigured(message)
    SECRET_KEY = "development-only-" + "x" * 50

ALLOWED_HOSTS = os.environ.get("ALLOWED_HOSTS", "localhost,127.0.0.1,[::1],testserver").split(",")
PUBLIC_BASE_URL = os.environ.get("PUBLIC_BASE_URL", "http://127.0.0.1:8000").rstrip("/")
HTTPS = PUBLIC_BASE_URL.startswith("https://")
CSRF_TRUSTED_ORIGINS = [PUBLIC_BASE_URL] if HTTPS else []
DEV_PAGES_FROM = [name for name in os.environ.get("DEV_PAGES_FROM", "").split(",") if name]

INSTALLED_APPS = [
    "impact.ui",
    "impact.accounts",
    "impact.jobs",
    "impact.files",
    "impact.programme",
    "impact.people",
    "impact.participation",
    "impact.rights",
    "impact.thread",
    "impact.reports",
    "impact.engagement",
    "surveys",
    "assemblies",
    "projects",
    "networks",
    "impact.site",
    # Unfold's own default configuration would put its bare admin site, without our gate, in place of ours.
    "unfold.apps.BasicAppConfig",
    "impact.site.apps.StaffAdminConfig",
    "django.forms",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.postgres",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.usersessions",
    "crispy_forms",
    "csp",
    "django_htmx",
    "pghistory",
    "pgtrigger",
    "post_office",
]
if not PRODUCTION and find_spec("django_migration_linter"):
    INSTALLED_APPS.append("django_migration_linter")
    _ours = [name.rsplit(".", maxsplit=1)[-1] for name in INSTALLED_APPS[1:16]]
    # The first two migrations of each app work on empty tables: no lock of theirs can hold anybody up.
    _first = ["0001_initial", "0002_privileges"]
    # Before the first release no older version runs beside these (docs/adr/0010).
    _first += ["0003_project_ways", "0004_sites", "0003_networks_in_full", "0004_move_words", "0005_old_words_away"]
    MIGRATION_LINTER_OPTIONS = {"include_apps": _ours, "ignore_name": _first, "no_cache": True}

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "impact.ui.csp.PortalCSPMiddleware",
    "impact.ui.headers.HeadersMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "impact.ui.languages.LanguageMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "allauth.usersessions.middleware.UserSessionsMiddleware",
    "impact.site.second_factor.SecondFactorMiddleware",
    "impact.site.history.StaffHistoryMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
]

ROOT_URLCONF = "impact.urls"
WSGI_APPLICATION = "impact.wsgi.application"
FORM_RENDERER = "django.forms.renderers.TemplatesSetting"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "impact.ui.context.page",
            ],
        },
    },
]
CRISPY_ALLOWED_TEMPLATE_PACKS = "impact"
CRISPY_TEMPLATE_PACK = "impact"

# --- Database: two roles. Migrations run as the owner, everything else as impact_app.
DATABASE_APP_URL = os.environ.get("DATABASE_URL") or "postgres://impact_app@localhost/impact"
DATABASE_OWNER_URL = os.environ.get("DATABASE_OWNER_URL") or "postgres://impact_owner@localhost/impact"
_url = DATABASE_OWNER_URL if os.environ.get("IMPACT_DB_ROLE") == "owner" else DATABASE_APP_URL
DATABASES = {"default": dj_database_url.parse(_url, conn_max_age=60, conn_health_checks=True)}
DATABASES["default"].setdefault("OPTIONS", {})["connect_timeout"] = 5
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# --- Broker and cache. Both may be away: rows carry the truth (impact/jobs).
REDIS_URL = os.environ.get("REDIS_URL", "redis://localhost:6379/0")
_cache_url = REDIS_URL.replace("redis+socket://", "unix://", 1).replace("virtual_host=", "db=")
_cache_options = {"socket_timeout": 1}  # a page waits a second for it at most
_cache = {"BACKEND": "impact.jobs.cache.ForgivingRedisCache", "LOCATION": _cache_url, "OPTIONS": _cache_options}
CACHES = {"default": _cache}
CELERY_BROKER_URL = REDIS_URL
CELERY_BROKER_CONNECTION_RETRY_ON_STARTUP = True
CELERY_BROKER_TRANSPORT_OPTIONS = {
    "visibility_timeout": 3600,
    "unacked_restore_interval": 10,
    "unacked_restore_throttle": 1,
    "socket_connect_timeout": 5,
}
if not os.environ.get("IMPACT_CELERY_PROCESS"):
    # A page waits a second for the broker at most, and never tries twice.
    CELERY_BROKER_TRANSPORT_OPTIONS |= {"socket_connect_timeout": 1, "socket_timeout": 1, "max_retries": 0}
CELERY_TASK_IGNORE_RESULT = True
CELERY_TASK_ACKS_LATE = True
CELERY_TASK_REJECT_ON_WORKER_LOST = True
CELERY_WORKER_PREFETCH_MULTIPLIER = 1
CELERY_TASK_DEFAULT_QUEUE = "default"
CELERY_TASK_PUBLISH_RETRY = False
CELERY_WORKER_HIJACK_ROOT_LOGGER = False
CELERY_TIMEZONE = "Europe/London"
CELERY_TASK_ROUTES = {"jobs.send_mail": {"queue": "mail"}, "reports.*": {"queue": "reports"}}
JOBS_LEASE_SECONDS = int(os.environ.get("JOBS_LEASE_SECONDS", "30"))

# --- People who sign in
AUTH_USER_MODEL = "accounts.User"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.MD5PasswordHasher" if TESTING else "django.contrib.auth.hashers.ScryptPasswordHasher"
]
LOGIN_URL = reverse_lazy("account_login")
LOGIN_REDIRECT_URL = reverse_lazy("site:after_sign_in")
ACCOUNT_ADAPTER = "impact.accounts.adapter.AccountAdapter"
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*", "password2*"]
ACCOUNT_EMAIL_VERIFICATION = "mandatory"
ACCOUNT_EMAIL_VERIFICATION_BY_CODE_ENABLED = True
ACCOUNT_LOGIN_BY_CODE_ENABLED = True
# Six digits, because people type them on phones; a quarter of an hour, because mail and people take time.
ACCOUNT_LOGIN_BY_CODE_FORMAT = {"numeric": True, "dashed": False, "length": 6}
ACCOUNT_LOGIN_BY_CODE_TIMEOUT = 900
ACCOUNT_LOGIN_BY_CODE_SUPPORTS_RESEND = True
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_SESSION_REMEMBER = True
ACCOUNT_REAUTHENTICATION_TIMEOUT = 900
MFA_ADAPTER = "impact.accounts.adapter.SecondFactorAdapter"
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_TOTP_ISSUER = "IMPACT"
MFA_TOTP_TOLERANCE = 1
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = not HTTPS

# --- Cookies and headers. On plain http (development only) Secure, the __Host- prefix and HSTS are off.
SESSION_COOKIE_NAME = "__Host-session" if HTTPS else "session"
CSRF_COOKIE_NAME = "__Host-csrf" if HTTPS else "csrf"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = LANGUAGE_COOKIE_SECURE = HTTPS
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
SECURE_SSL_REDIRECT = HTTPS
SECURE_REDIRECT_EXEMPT = [r"^health/$"]
SECURE_HSTS_SECONDS = 63_072_000 if HTTPS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = HTTPS
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if os.environ.get("BEHIND_PROXY") == "1" else None
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [SELF],
        "img-src": [SELF],
        "script-src": [SELF],
        "style-src": [SELF],
        "font-src": [SELF],
        "connect-src": [SELF],
        "object-src": [NONE],
        "base-uri": [NONE],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
    }
}
CSRF_FAILURE_VIEW = "impact.ui.errors.csrf_failure"
DATA_UPLOAD_MAX_MEMORY_SIZE = 262_144
DATA_UPLOAD_MAX_NUMBER_FIELDS = 500

# --- Language, time, files
USE_TZ = True
TIME_ZONE = "Europe/London"
USE_I18N = True
register_languages()
LANGUAGE_CODE = "en"
LANGUAGES = [(language.code, language.name) for language in PORTAL_LANGUAGES]
LOCALE_PATHS = [BASE_DIR / "locale"]
FORMAT_MODULE_PATH = ["impact.ui.formats"]
STATIC_URL = "/static/"
STATICFILES_DIRS = [BASE_DIR / "static"]
STATIC_ROOT = Path(os.environ.get("STATIC_ROOT", BASE_DIR / "staticfiles"))
WHITENOISE_USE_FINDERS = WHITENOISE_AUTOREFRESH = not PRODUCTION
MEDIA_ROOT = Path(os.environ.get("MEDIA_ROOT", BASE_DIR / ".local" / "files"))
_static_storage = (
    "whitenoise.storage.CompressedManifestStaticFilesStorage"
    if PRODUCTION
    else "django.contrib.staticfiles.storage.StaticFilesStorage"
)
FILE_UPLOAD_HANDLERS = ["impact.files.uploads.MeteredUpload"]
CLAMD_SOCKET = os.environ.get("CLAMD_SOCKET", "")  # a path, or host:port; empty: our own checks alone
_private = {"location": MEDIA_ROOT, "file_permissions_mode": 0o600, "directory_permissions_mode": 0o700}
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage", "OPTIONS": _private},
    "public": {
        "BACKEND": "django.core.files.storage.FileSystemStorage",
        "OPTIONS": {"location": MEDIA_ROOT / "public", "base_url": "/files/"},
    },
    "staticfiles": {"BACKEND": _static_storage},
}

# --- Mail: queued in the same transaction, sent by our own task
EMAIL_BACKEND = "impact.jobs.mail.OutboxBackend"
DEFAULT_FROM_EMAIL = SERVER_EMAIL = os.environ.get("MAIL_FROM", "IMPACT portal <no-reply@example.org>")
MAIL_DIR = Path(os.environ.get("MAIL_DIR", BASE_DIR / ".local" / "mail"))
EMAIL_FILE_PATH = MAIL_DIR
EMAIL_HOST = os.environ.get("SMTP_HOST", "")
EMAIL_PORT = int(os.environ.get("SMTP_PORT", "587"))
EMAIL_HOST_USER = os.environ.get("SMTP_USER", "")
EMAIL_HOST_PASSWORD = os.environ.get("SMTP_PASSWORD", "")
EMAIL_USE_TLS = os.environ.get("SMTP_TLS", "1") == "1"
EMAIL_TIMEOUT = 10
_deliverer = "smtp" if EMAIL_HOST else ("locmem" if TESTING else "filebased")
POST_OFFICE = {
    "BACKENDS": {"default": f"django.core.mail.backends.{_deliverer}.EmailBackend"},
    "DEFAULT_PRIORITY": "medium",
    "CELERY_ENABLED": False,
    "MAX_RETRIES": 5,
    "LOG_LEVEL": 1,
    "THREADS_PER_PROCESS": 1,
    "TEMPLATE_ENGINE": "django",
}

# --- What people see when they need a person
HELP_LINE = {
    "phone": os.environ.get("HELP_PHONE", "0800 000 0000"),
    "hours": os.environ.get("HELP_HOURS", "Monday to Friday, 9am to 5pm"),
    "email": os.environ.get("HELP_EMAIL", "help@example.org"),
}

PGHISTORY_APPEND_ONLY = True
REPORTS_BUILD_PAUSE = float(os.environ.get("REPORTS_BUILD_PAUSE", "0"))

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"plain": {"format": "%(asctime)s %(levelname)s %(name)s %(message)s"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "plain"}},
    "root": {"handlers": ["stderr"], "level": os.environ.get("LOG_LEVEL", "INFO")},
    "loggers": {"django.request": {"level": "ERROR"}, "pgtrigger": {"level": "WARNING"}},
}
