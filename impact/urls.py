"""Every address of the portal. Public pages stand under the four language and format prefixes."""

from django.contrib import admin
from django.urls import include, path

from impact.engagement.urls import gap_patterns
from impact.site.urls import unprefixed_patterns
from impact.ui.languages import language_patterns

urlpatterns = [
    path("admin/", admin.site.urls),
    *unprefixed_patterns,
    *language_patterns(
        path("survey/", include("surveys.urls")),
        path("assemblies/", include("assemblies.urls")),
        path("sites/", include("projects.urls")),
        path("networks/", include("networks.urls")),
        path("reports/", include("impact.reports.urls")),
        path("events/", include("impact.engagement.urls")),
        path("topics/gaps/", include((gap_patterns, "gaps"))),
        path("topics/", include("impact.programme.urls")),
        path("keep-informed/", include("impact.people.urls")),
        path("your-data/", include("impact.rights.urls")),
        path("what-happened/", include("impact.thread.urls")),
        path("account/", include("allauth.urls")),
        path("", include("impact.site.urls")),
    ),
]

handler400 = "impact.ui.errors.bad_request"
handler403 = "impact.ui.errors.permission_denied"
handler404 = "impact.ui.errors.page_not_found"
handler500 = "impact.ui.errors.server_error"
