-- driftless:generated

-- Modify "events" table
ALTER TABLE "events"
  DROP CONSTRAINT "events_pkey",
  SET LOGGED,
  ADD COLUMN "part" integer NOT NULL,
  ADD COLUMN "dot.ted" character(10);
-- Create index "events_dot.ted_idx" on table "events"
CREATE INDEX "events_dot.ted_idx" ON "events" USING btree ("dot.ted");
-- Modify "events" table
ALTER TABLE "events"
  DROP COLUMN "kind",
  DROP COLUMN "id2";
-- Drop "%s" table
DROP TABLE "%s";
-- Create "users" table
CREATE TABLE "users" (
  "part" integer NOT NULL,
  "dot.ted" character(10),
  CONSTRAINT "users_pkey" PRIMARY KEY (part)
) PARTITION BY LIST (part);
-- Create index "by_name" on table "users"
CREATE INDEX "by_name" ON "users" USING btree ("dot.ted");
-- Modify "events" table
ALTER TABLE "events" ADD CONSTRAINT "events_pkey" PRIMARY KEY (part);
-- Attach partition "events"
ALTER TABLE "users" ATTACH PARTITION "events" FOR VALUES IN (1, 101);
