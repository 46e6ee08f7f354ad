-- driftless:generated

-- Drop index "only_once" of table "items"
DROP INDEX "only_once";
-- Create "tags" table
CREATE TABLE "tags" (
  "name" text NOT NULL,
  CONSTRAINT "only_once" PRIMARY KEY (name)
);
