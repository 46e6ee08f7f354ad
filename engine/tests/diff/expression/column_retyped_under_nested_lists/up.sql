-- driftless:generated

-- Modify "p" table
ALTER TABLE "p" DROP CONSTRAINT "inside";
-- Drop index "i" of table "p"
DROP INDEX "i";
-- Modify "p" table
ALTER TABLE "p"
  ALTER COLUMN "b" TYPE bigint,
  ADD CONSTRAINT "inside" CHECK ((((b >= 0) AND (b <= 10))::boolean AND (a >= 0)));
-- Create index "i" on table "p"
CREATE INDEX "i" ON "p" USING btree (a) WHERE (((b >= 0) AND (b <= 10))::boolean AND (a >= 0));
