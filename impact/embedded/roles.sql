-- The two roles of the portal, for the whole cluster. Run by the superuser; may be repeated.
--
-- impact_owner owns the tables and migrates. impact_app is what the web and the
-- workers are: it reads and writes rows, and owns nothing.
-- Passwords are set elsewhere (docker-compose); in development the socket's
-- private folder is the lock on the door.
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'impact_owner') THEN
        CREATE ROLE impact_owner;
    END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'impact_app') THEN
        CREATE ROLE impact_app;
    END IF;
END
$$;

ALTER ROLE impact_owner LOGIN CREATEDB NOSUPERUSER NOCREATEROLE NOREPLICATION NOBYPASSRLS;
ALTER ROLE impact_app LOGIN NOCREATEDB NOSUPERUSER NOCREATEROLE NOREPLICATION NOBYPASSRLS;
