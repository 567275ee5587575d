-- Who may come into this database: the one that has just been opened. Run by its owner
-- or the superuser; may be repeated. Unlike the rest this is not copied from template1.
DO $$
BEGIN
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO impact_app', current_database());
END
$$;
