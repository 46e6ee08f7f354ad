-- driftless:generated

-- Drop index "lookup" of table "a"
DROP INDEX "lookup";
-- Create "lookup" table
CREATE TABLE "lookup" (
  "id" bigint NOT NULL,
  CONSTRAINT "lookup_pkey" PRIMARY KEY (id)
);
