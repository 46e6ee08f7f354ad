-- driftless:generated

-- Modify "files" table
ALTER TABLE "files" SET UNLOGGED;
ALTER TABLE "files" ADD CONSTRAINT "files_fkey" FOREIGN KEY (kind, flags) REFERENCES events(id, note2);
-- Drop composite type "level"
DROP TYPE "level";
