-- driftless:generated

-- Create "t" table
CREATE TABLE "t" (
  "id" integer,
  "parent" integer
);
-- Create index "t_id" on table "t"
CREATE UNIQUE INDEX "t_id" ON "t" USING btree (id);
-- Modify "t" table
ALTER TABLE "t" ADD CONSTRAINT "t_parent_fkey" FOREIGN KEY (parent) REFERENCES t(id);
