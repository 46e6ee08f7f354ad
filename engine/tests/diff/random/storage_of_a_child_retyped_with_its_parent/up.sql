-- driftless:generated

-- Modify "tags" table
ALTER TABLE "tags" ALTER COLUMN "email" TYPE text;
ALTER TABLE ONLY "tags" ALTER COLUMN "email" SET STORAGE MAIN;
-- Modify "tags2" table
ALTER TABLE "tags2" ALTER COLUMN "email" SET STORAGE MAIN;
