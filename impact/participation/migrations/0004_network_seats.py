import impact.accounts.together
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("participation", "0003_more_kinds"),
        ("programme", "0006_privileges"),
    ]

    operations = [
        impact.accounts.together.Together(
            operations=[
                migrations.RemoveConstraint(
                    model_name="seating",
                    name="seating_kind_is_known",
                ),
                migrations.AlterField(
                    model_name="seating",
                    name="kind",
                    field=models.CharField(
                        choices=[
                            ("assembly", "Assembly"),
                            ("event", "Event"),
                            ("review", "Panel of reviewers"),
                            ("sites", "Sites of a call"),
                            ("network", "Local network"),
                        ],
                        max_length=10,
                        verbose_name="for",
                    ),
                ),
                migrations.AlterField(
                    model_name="seatingevent",
                    name="kind",
                    field=models.CharField(
                        choices=[
                            ("assembly", "Assembly"),
                            ("event", "Event"),
                            ("review", "Panel of reviewers"),
                            ("sites", "Sites of a call"),
                            ("network", "Local network"),
                        ],
                        max_length=10,
                        verbose_name="for",
                    ),
                ),
                migrations.AlterField(
                    model_name="selection",
                    name="kind",
                    field=models.CharField(
                        choices=[
                            ("assembly", "Assembly"),
                            ("event", "Event"),
                            ("review", "Panel of reviewers"),
                            ("sites", "Sites of a call"),
                            ("network", "Local network"),
                        ],
                        max_length=10,
                        verbose_name="for",
                    ),
                ),
                migrations.AlterField(
                    model_name="selectionevent",
                    name="kind",
                    field=models.CharField(
                        choices=[
                            ("assembly", "Assembly"),
                            ("event", "Event"),
                            ("review", "Panel of reviewers"),
                            ("sites", "Sites of a call"),
                            ("network", "Local network"),
                        ],
                        max_length=10,
                        verbose_name="for",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="seating",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("kind__in", ["assembly", "event", "review", "sites", "network"])),
                        name="seating_kind_is_known",
                    ),
                ),
            ],
        ),
    ]
