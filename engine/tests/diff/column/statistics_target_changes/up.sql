-- driftless:generated

-- Modify "documents" table
ALTER TABLE "documents"
  ALTER COLUMN "kind" SET STATISTICS 500,
  ALTER COLUMN "lang" SET STATISTICS -1;
