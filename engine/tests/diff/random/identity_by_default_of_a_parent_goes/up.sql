-- driftless:generated

-- Modify "tags" table
ALTER TABLE "public"."tags"
  ENABLE ROW LEVEL SECURITY,
  DROP COLUMN "id";
