-- driftless:generated

-- Modify "users" table
ALTER TABLE "users" ADD COLUMN "Mail" text;
-- Grant on column "Mail"
GRANT SELECT ("Mail") ON TABLE users TO pg_monitor;
GRANT UPDATE ("Mail") ON TABLE users TO pg_monitor;
GRANT SELECT ("Mail") ON TABLE users TO PUBLIC;
