-- driftless:generated

-- Modify "documents" table
ALTER TABLE "documents"
  ADD COLUMN "body" text,
  ALTER COLUMN "body" SET STORAGE MAIN,
  ALTER COLUMN "body" SET COMPRESSION pglz,
  ALTER COLUMN "body" SET STATISTICS 10;
