-- What holds inside one database. Run by the superuser in the portal's database and in
-- template1, from which test databases are copied; may be repeated.

CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

-- Nobody but the owner makes or changes tables.
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
GRANT ALL ON SCHEMA public TO impact_owner;
GRANT USAGE ON SCHEMA public TO impact_app;

-- Every table the owner will make: rows yes; TRUNCATE, TRIGGER and REFERENCES no.
ALTER DEFAULT PRIVILEGES FOR ROLE impact_owner IN SCHEMA public
    GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO impact_app;
ALTER DEFAULT PRIVILEGES FOR ROLE impact_owner IN SCHEMA public
    GRANT USAGE, SELECT ON SEQUENCES TO impact_app;
ALTER DEFAULT PRIVILEGES FOR ROLE impact_owner IN SCHEMA public
    GRANT EXECUTE ON FUNCTIONS TO impact_app;
