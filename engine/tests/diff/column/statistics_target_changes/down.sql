-- driftless:generated

-- Modify "documents" table
ALTER TABLE "documents"
  ALTER COLUMN "kind" SET STATISTICS -1,
  ALTER COLUMN "lang" SET STATISTICS 50;
