-- driftless:generated

-- Modify "UPPER" table
ALTER TABLE "UPPER" DROP CONSTRAINT "only_once";
-- Drop index "default" of table "UPPER"
DROP INDEX "default";
-- Modify "UPPER" table
ALTER TABLE "UPPER"
  DROP COLUMN "id",
  ADD COLUMN "id" integer NOT NULL GENERATED ALWAYS AS ((version % 18)) STORED,
  ADD CONSTRAINT "only_once" PRIMARY KEY (id);
-- Create index "default" on table "UPPER"
CREATE UNIQUE INDEX "default" ON "UPPER" USING btree (id);
-- Modify "UPPER" table
ALTER TABLE "UPPER" ENABLE ROW LEVEL SECURITY;
