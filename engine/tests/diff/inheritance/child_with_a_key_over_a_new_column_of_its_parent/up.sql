-- driftless:generated

-- Modify "accounts" table
ALTER TABLE "accounts" ADD COLUMN "owner_id" integer;
-- Create "名前" table
CREATE TABLE "名前" (
  "ref" date,
  CONSTRAINT "名前_key" UNIQUE (ref, owner_id)
) INHERITS ("accounts") WITH (fillfactor = 70);
-- Modify "accounts" table
ALTER TABLE "accounts" SET (fillfactor = 70);
