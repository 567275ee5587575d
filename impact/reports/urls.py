"""Public addresses of reports. An edition's address never changes."""

from django.urls import path

from impact.reports.views import files, public

app_name = "reports"

urlpatterns = [
    path("", public.index, name="index"),
    path("<slug:slug>/", public.latest, name="latest"),
    path("<slug:slug>/<int:number>/", public.edition, name="edition"),
    path("<slug:slug>/<int:number>/priorities.csv", files.priorities_csv, name="csv"),
    path("<slug:slug>/<int:number>/priorities.json", files.priorities_json, name="json"),
]
