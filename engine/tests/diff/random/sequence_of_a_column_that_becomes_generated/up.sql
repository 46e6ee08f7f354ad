-- driftless:generated

-- Modify sequence "ticket"
ALTER SEQUENCE "ticket" OWNED BY NONE;
-- Modify "items" table
ALTER TABLE "items"
  DROP COLUMN "code",
  ADD COLUMN "code" integer GENERATED ALWAYS AS (abs(amount)) STORED;
-- Modify sequence "ticket"
ALTER SEQUENCE "ticket" OWNED BY "items"."code";
