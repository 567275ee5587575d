import django.db.models.deletion
import impact.accounts.together
import impact.accounts.triggers
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("networks", "0004_move_words"),
    ]

    operations = [
        migrations.RunSQL(
            # new columns of history: what is there now, for the states of before
            sql="\nALTER TABLE networks_networkevent DISABLE TRIGGER USER;\nALTER TABLE networks_meetingevent DISABLE TRIGGER USER;\nUPDATE networks_networkevent e SET template_id = coalesce(\n    (SELECT n.template_id FROM networks_network n WHERE n.id = e.id), (SELECT min(id) FROM programme_networktemplate));\nUPDATE networks_meetingevent e SET entry_id = coalesce(\n    (SELECT m.entry_id FROM networks_meeting m WHERE m.id = e.id), (SELECT min(id) FROM participation_calendarentry));\nALTER TABLE networks_networkevent ENABLE TRIGGER USER;\nALTER TABLE networks_meetingevent ENABLE TRIGGER USER;\n",
            reverse_sql="",
        ),
        impact.accounts.together.Together(
            operations=[
                pgtrigger.migrations.RemoveTrigger(
                    model_name="actionpoint",
                    name="action_point_comes_before_agreeing",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="attendance",
                    name="attendance_comes_before_agreeing",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="localnetwork",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="localnetwork",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="localnetwork",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="meeting",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="meeting",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="meeting",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="meetingrecord",
                    name="record_agreed_stays_agreed",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="meetingrecord",
                    name="record_agreed_never_changes",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="meetingrecord",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="meetingrecord",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="meetingrecord",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="network",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="network",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="network",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="recordsection",
                    name="record_section_changes_only_in_a_draft",
                ),
                migrations.RemoveConstraint(
                    model_name="meeting",
                    name="meeting_is_one_of_four",
                ),
                migrations.RemoveConstraint(
                    model_name="meetingrecord",
                    name="record_agreed_has_its_date_and_person",
                ),
                migrations.RemoveConstraint(
                    model_name="recordsection",
                    name="record_section_is_known",
                ),
            ],
        ),
        migrations.RunSQL(
            # what stood on public pages before goes on standing there
            """
            UPDATE networks_meetingrecord r SET status = 'shared', shared_at = agreed_at WHERE status = 'agreed' AND EXISTS
                (SELECT 1 FROM networks_recorditem i WHERE i.record_id = r.id AND i.share = 'everybody');
            """,
            migrations.RunSQL.noop,
        ),
        impact.accounts.together.Together(
            operations=[
                migrations.RemoveField(
                    model_name="meeting",
                    name="held_on",
                ),
                migrations.RemoveField(
                    model_name="meetingevent",
                    name="held_on",
                ),
                migrations.AlterField(
                    model_name="network",
                    name="template",
                    field=models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="programme.networktemplate",
                        verbose_name="kind of network",
                    ),
                ),
                migrations.AlterField(
                    model_name="meeting",
                    name="entry",
                    field=models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="network_meeting",
                        to="participation.calendarentry",
                        verbose_name="date",
                    ),
                ),
                migrations.AlterField(
                    model_name="networkevent",
                    name="template",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="programme.networktemplate",
                        verbose_name="kind of network",
                    ),
                ),
                migrations.AlterField(
                    model_name="meetingevent",
                    name="entry",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="participation.calendarentry",
                        verbose_name="date",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="localnetwork",
                    constraint=models.UniqueConstraint(
                        condition=models.Q(("tier", "coordinators")),
                        fields=("network",),
                        name="coordinators_of_a_network_are_one_group",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="localnetwork",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("tier__in", ["local", "coordinators"])), name="local_network_level_is_known"
                    ),
                ),
                migrations.AddConstraint(
                    model_name="localnetwork",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("nation__isnull", False), ("tier", "local")),
                            models.Q(("nation__isnull", True), ("tier", "coordinators")),
                            _connector="OR",
                        ),
                        name="local_network_lies_in_a_nation",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="localnetwork",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("deputy__isnull", True),
                            models.Q(
                                ("coordinator__isnull", False),
                                models.Q(("deputy", models.F("coordinator")), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="local_network_second_leader_is_somebody_else",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="meeting",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("number__gte", 1)), name="meeting_number_begins_at_one"
                    ),
                ),
                migrations.AddConstraint(
                    model_name="meetingrecord",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("agreed_at__isnull", True),
                                ("agreed_by__isnull", True),
                                ("shared_at__isnull", True),
                                ("status__in", ["draft", "sent"]),
                            ),
                            models.Q(
                                ("shared_at__isnull", True),
                                ("status", "agreed"),
                                ("agreed_at__isnull", False),
                                ("agreed_by__isnull", False),
                            ),
                            models.Q(
                                ("shared_at__isnull", False),
                                ("status", "shared"),
                                ("agreed_at__isnull", False),
                                ("agreed_by__isnull", False),
                            ),
                            _connector="OR",
                        ),
                        name="record_agreed_has_its_date_and_person",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="recordsection",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            (
                                "section__in",
                                [
                                    "attendance",
                                    "learned",
                                    "solutions",
                                    "actions",
                                    "discussion",
                                    "experiences",
                                    "disagreements",
                                    "gaps",
                                    "went_well",
                                ],
                            )
                        ),
                        name="record_section_is_known",
                    ),
                ),
                migrations.DeleteModel(
                    name="AgreedText",
                ),
                migrations.DeleteModel(
                    name="Solution",
                ),
            ],
        ),
        impact.accounts.triggers.AddTriggers(
            triggers=(
                (
                    "actionpoint",
                    pgtrigger.compiler.Trigger(
                        name="action_point_comes_before_agreeing",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE impossible boolean;",
                            func="\n            SELECT EXISTS (SELECT 1 FROM networks_agreedrecord WHERE record_id = NEW.record_id) INTO impossible;\n            IF impossible THEN\n                RAISE EXCEPTION 'pgtrigger: nothing is added to an agreed meeting record';\n            END IF;\n            RETURN NEW;\n            ",
                            hash="f7d8e6e65361007524b890c50d84276bf5599408",
                            operation="INSERT",
                            pgid="pgtrigger_action_point_comes_before_agreeing_810a0",
                            table="networks_actionpoint",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "attendance",
                    pgtrigger.compiler.Trigger(
                        name="attendance_comes_before_agreeing",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE impossible boolean;",
                            func="\n            SELECT EXISTS (SELECT 1 FROM networks_agreedrecord WHERE record_id = NEW.record_id) INTO impossible;\n            IF impossible THEN\n                RAISE EXCEPTION 'pgtrigger: nothing is added to an agreed meeting record';\n            END IF;\n            RETURN NEW;\n            ",
                            hash="6a327705b8f7cc6fefc1ceeae422390e3bcd54c9",
                            operation="INSERT",
                            pgid="pgtrigger_attendance_comes_before_agreeing_4629d",
                            table="networks_attendance",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "localnetwork",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "networks_localnetworkevent" ("coordinator_id", "deputy_id", "hosting_id", "id", "nation_id", "network_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "recruiting", "region_id", "starts_on", "status", "tier") VALUES (NEW."coordinator_id", NEW."deputy_id", NEW."hosting_id", NEW."id", NEW."nation_id", NEW."network_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place", NEW."public_id", NEW."recruiting", NEW."region_id", NEW."starts_on", NEW."status", NEW."tier"); RETURN NULL;',
                            hash="68690496cf22092079d1728562cc8e12b398117f",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_82464",
                            table="networks_localnetwork",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "localnetwork",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."coordinator_id" IS DISTINCT FROM (NEW."coordinator_id") OR OLD."deputy_id" IS DISTINCT FROM (NEW."deputy_id") OR OLD."hosting_id" IS DISTINCT FROM (NEW."hosting_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."nation_id" IS DISTINCT FROM (NEW."nation_id") OR OLD."network_id" IS DISTINCT FROM (NEW."network_id") OR OLD."place" IS DISTINCT FROM (NEW."place") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."recruiting" IS DISTINCT FROM (NEW."recruiting") OR OLD."region_id" IS DISTINCT FROM (NEW."region_id") OR OLD."starts_on" IS DISTINCT FROM (NEW."starts_on") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."tier" IS DISTINCT FROM (NEW."tier"))',
                            func='INSERT INTO "networks_localnetworkevent" ("coordinator_id", "deputy_id", "hosting_id", "id", "nation_id", "network_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "recruiting", "region_id", "starts_on", "status", "tier") VALUES (NEW."coordinator_id", NEW."deputy_id", NEW."hosting_id", NEW."id", NEW."nation_id", NEW."network_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place", NEW."public_id", NEW."recruiting", NEW."region_id", NEW."starts_on", NEW."status", NEW."tier"); RETURN NULL;',
                            hash="dacb2409181e003db32bde50cdbd370dfa4c31bd",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_f1175",
                            table="networks_localnetwork",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "localnetwork",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "networks_localnetworkevent" ("coordinator_id", "deputy_id", "hosting_id", "id", "nation_id", "network_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "recruiting", "region_id", "starts_on", "status", "tier") VALUES (OLD."coordinator_id", OLD."deputy_id", OLD."hosting_id", OLD."id", OLD."nation_id", OLD."network_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."place", OLD."public_id", OLD."recruiting", OLD."region_id", OLD."starts_on", OLD."status", OLD."tier"); RETURN NULL;',
                            hash="48a1aae50ecce0dd8efd3fd661f37ab21024b252",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_bf610",
                            table="networks_localnetwork",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "meeting",
                    pgtrigger.compiler.Trigger(
                        name="meeting_is_one_of_those_the_network_has",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE impossible boolean;",
                            func="\n            \n                SELECT NEW.number > t.meetings AND l.tier = 'local' FROM networks_localnetwork l\n                    JOIN networks_network n ON n.id = l.network_id\n                    JOIN programme_networktemplate t ON t.id = n.template_id WHERE l.id = NEW.local_network_id\n                 INTO impossible;\n            IF impossible THEN\n                RAISE EXCEPTION 'pgtrigger: this network has no more meetings than its kind allows';\n            END IF;\n            RETURN NEW;\n            ",
                            hash="7493bdeb576199ea047fabbaeb80576abd822387",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_meeting_is_one_of_those_the_network_has_93e57",
                            table="networks_meeting",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "meeting",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "networks_meetingevent" ("entry_id", "id", "local_network_id", "mode", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "status") VALUES (NEW."entry_id", NEW."id", NEW."local_network_id", NEW."mode", NEW."number", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."status"); RETURN NULL;',
                            hash="bb50fb0bf186c73c4e8e853fa7ce9a8055baf22a",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_1c64e",
                            table="networks_meeting",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "meeting",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."entry_id" IS DISTINCT FROM (NEW."entry_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."local_network_id" IS DISTINCT FROM (NEW."local_network_id") OR OLD."mode" IS DISTINCT FROM (NEW."mode") OR OLD."number" IS DISTINCT FROM (NEW."number") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."status" IS DISTINCT FROM (NEW."status"))',
                            func='INSERT INTO "networks_meetingevent" ("entry_id", "id", "local_network_id", "mode", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "status") VALUES (NEW."entry_id", NEW."id", NEW."local_network_id", NEW."mode", NEW."number", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."status"); RETURN NULL;',
                            hash="c8383d4ff723d45191a1a50a3e316a0ea37478b1",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_36397",
                            table="networks_meeting",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "meeting",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "networks_meetingevent" ("entry_id", "id", "local_network_id", "mode", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "status") VALUES (OLD."entry_id", OLD."id", OLD."local_network_id", OLD."mode", OLD."number", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."public_id", OLD."status"); RETURN NULL;',
                            hash="4d390cc99d075be98777bbc52a99b8c2c79fe419",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_fdf3b",
                            table="networks_meeting",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "meetingrecord",
                    pgtrigger.compiler.Trigger(
                        name="record_agreed_stays_agreed",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE _is_valid_transition BOOLEAN;",
                            func='SELECT CONCAT(OLD."status", \':\', NEW."status") = ANY(\'{agreed:shared,draft:sent,sent:agreed,sent:draft}\'::text[]) INTO _is_valid_transition; IF (_is_valid_transition IS FALSE AND OLD."status" IS DISTINCT FROM NEW."status") THEN RAISE EXCEPTION \'pgtrigger: Invalid transition of field "status" from "%" to "%" on table %\', OLD."status", NEW."status", TG_TABLE_NAME; ELSE RETURN NEW; END IF;',
                            hash="718e3d64e190d3a66f61b73e0d3bd9cccc298409",
                            operation="UPDATE",
                            pgid="pgtrigger_record_agreed_stays_agreed_a3583",
                            table="networks_meetingrecord",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "meetingrecord",
                    pgtrigger.compiler.Trigger(
                        name="record_agreed_never_changes",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."status" = \'agreed\' AND (NOT (NEW."status" = \'shared\') OR OLD."agreed_at" IS DISTINCT FROM (NEW."agreed_at") OR OLD."agreed_by_id" IS DISTINCT FROM (NEW."agreed_by_id") OR OLD."meeting_id" IS DISTINCT FROM (NEW."meeting_id")))',
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;",
                            hash="1b51f479b477a30ec6ec9b2ba0bd2c18cb65ca82",
                            operation="UPDATE",
                            pgid="pgtrigger_record_agreed_never_changes_848c8",
                            table="networks_meetingrecord",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "meetingrecord",
                    pgtrigger.compiler.Trigger(
                        name="record_shared_never_changes",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.\"status\" = 'shared')",
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;",
                            hash="ab20329ad97878ddf29a0e7b9dbeb7c3e235a35e",
                            operation="UPDATE",
                            pgid="pgtrigger_record_shared_never_changes_26f0a",
                            table="networks_meetingrecord",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "meetingrecord",
                    pgtrigger.compiler.Trigger(
                        name="record_agreed_is_never_deleted",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.\"status\" IN ('agreed', 'shared'))",
                            func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                            hash="5eeb61015fcce311858a536b23b1f6bb6fafea71",
                            operation="DELETE",
                            pgid="pgtrigger_record_agreed_is_never_deleted_444ed",
                            table="networks_meetingrecord",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "meetingrecord",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "networks_meetingrecordevent" ("agreed_at", "agreed_by_id", "id", "meeting_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "shared_at", "started_at", "started_by_id", "status") VALUES (NEW."agreed_at", NEW."agreed_by_id", NEW."id", NEW."meeting_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."shared_at", NEW."started_at", NEW."started_by_id", NEW."status"); RETURN NULL;',
                            hash="b20fdbd90fddafb9a42c820e05cdf34e90794340",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_a5cd9",
                            table="networks_meetingrecord",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "meetingrecord",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "networks_meetingrecordevent" ("agreed_at", "agreed_by_id", "id", "meeting_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "shared_at", "started_at", "started_by_id", "status") VALUES (NEW."agreed_at", NEW."agreed_by_id", NEW."id", NEW."meeting_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."shared_at", NEW."started_at", NEW."started_by_id", NEW."status"); RETURN NULL;',
                            hash="36476d895eb5fef913a3d5e7ce7ef8dd8e8712b3",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_63f54",
                            table="networks_meetingrecord",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "meetingrecord",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "networks_meetingrecordevent" ("agreed_at", "agreed_by_id", "id", "meeting_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "shared_at", "started_at", "started_by_id", "status") VALUES (OLD."agreed_at", OLD."agreed_by_id", OLD."id", OLD."meeting_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."public_id", OLD."shared_at", OLD."started_at", OLD."started_by_id", OLD."status"); RETURN NULL;',
                            hash="8cd1e1f6452b89c3fce6073539b0a7d0995ad4c7",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_11b1d",
                            table="networks_meetingrecord",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "network",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "networks_networkevent" ("evidence", "guide", "id", "issue", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "question", "slug", "status", "template_id", "title", "topic_id") VALUES (NEW."evidence", NEW."guide", NEW."id", NEW."issue", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."published_at", NEW."question", NEW."slug", NEW."status", NEW."template_id", NEW."title", NEW."topic_id"); RETURN NULL;',
                            hash="c502e9c4aaa4885d178ea8e615fd52147c2422c2",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_18ce1",
                            table="networks_network",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "network",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."evidence" IS DISTINCT FROM (NEW."evidence") OR OLD."guide" IS DISTINCT FROM (NEW."guide") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."issue" IS DISTINCT FROM (NEW."issue") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."published_at" IS DISTINCT FROM (NEW."published_at") OR OLD."question" IS DISTINCT FROM (NEW."question") OR OLD."slug" IS DISTINCT FROM (NEW."slug") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."template_id" IS DISTINCT FROM (NEW."template_id") OR OLD."title" IS DISTINCT FROM (NEW."title") OR OLD."topic_id" IS DISTINCT FROM (NEW."topic_id"))',
                            func='INSERT INTO "networks_networkevent" ("evidence", "guide", "id", "issue", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "question", "slug", "status", "template_id", "title", "topic_id") VALUES (NEW."evidence", NEW."guide", NEW."id", NEW."issue", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."published_at", NEW."question", NEW."slug", NEW."status", NEW."template_id", NEW."title", NEW."topic_id"); RETURN NULL;',
                            hash="73b73a3894a837e3b03deb139aae18b71cd54081",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_d086d",
                            table="networks_network",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "network",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "networks_networkevent" ("evidence", "guide", "id", "issue", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "question", "slug", "status", "template_id", "title", "topic_id") VALUES (OLD."evidence", OLD."guide", OLD."id", OLD."issue", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."public_id", OLD."published_at", OLD."question", OLD."slug", OLD."status", OLD."template_id", OLD."title", OLD."topic_id"); RETURN NULL;',
                            hash="edde775d05d40298f0044898376e67f8e2b45489",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_a2393",
                            table="networks_network",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "recordsection",
                    pgtrigger.compiler.Trigger(
                        name="record_section_changes_only_in_a_draft",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE frozen boolean;",
                            func="\n                    SELECT EXISTS (\n                        SELECT 1 FROM networks_agreedrecord\n                        WHERE record_id = (CASE WHEN TG_OP = 'DELETE' THEN OLD.record_id ELSE NEW.record_id END)\n                           OR record_id = (CASE WHEN TG_OP = 'INSERT' THEN NEW.record_id ELSE OLD.record_id END)\n                    ) INTO frozen;\n                    IF frozen THEN\n                        RAISE EXCEPTION 'pgtrigger: an agreed meeting record never changes';\n                    END IF;\n                    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;\n                    ",
                            hash="f5f5b17ef412a365c7c20b1261abd03d2fb98901",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_record_section_changes_only_in_a_draft_99836",
                            table="networks_recordsection",
                            when="BEFORE",
                        ),
                    ),
                ),
            ),
        ),
    ]
