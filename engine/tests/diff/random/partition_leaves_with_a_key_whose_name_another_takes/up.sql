-- driftless:generated

-- Detach partition "events"
ALTER TABLE "users" DETACH PARTITION "events";
-- Modify "events" table
ALTER TABLE "events" DROP CONSTRAINT "events_pkey";
-- Drop index "events_dot.ted_idx" of table "events"
DROP INDEX "events_dot.ted_idx";
-- Modify "events" table
ALTER TABLE "events"
  SET UNLOGGED,
  ADD COLUMN "kind" span NOT NULL,
  ADD COLUMN "id2" interval(3) NOT NULL,
  ADD CONSTRAINT "events_pkey" PRIMARY KEY (id2, kind),
  DROP COLUMN "part",
  DROP COLUMN "dot.ted";
-- Drop "users" table
DROP TABLE "users";
-- Create "%s" table
CREATE TABLE "%s" (
  "$1" jsonb,
  CONSTRAINT "by_name" EXCLUDE USING hash ("$1" WITH =)
) INHERITS ("yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyzzz") WITH (autovacuum_enabled = false);
-- Create policy public."%s"."policy 5"
CREATE POLICY "policy 5" ON "%s" USING ((("position" IS NULL) = (ref IS NULL)));
