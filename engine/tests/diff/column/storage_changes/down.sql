-- driftless:generated

-- Modify "documents" table
ALTER TABLE "documents" ALTER COLUMN "body" SET STORAGE EXTENDED;
