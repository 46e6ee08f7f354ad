-- driftless:generated

-- Drop "events" table
DROP TABLE "events";
-- Modify "users" table
ALTER TABLE "users" ADD CONSTRAINT "only_once" PRIMARY KEY (name);
