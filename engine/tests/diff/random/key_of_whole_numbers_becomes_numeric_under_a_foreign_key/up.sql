-- driftless:generated

-- Modify "accounts" table
ALTER TABLE "accounts"
  DROP CONSTRAINT "accounts_fkey",
  ALTER COLUMN "kind" TYPE numeric(12,4);
-- Modify "files" table
ALTER TABLE "files" ALTER COLUMN "id" TYPE numeric(12,4);
-- Modify "accounts" table
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_fkey" FOREIGN KEY (kind, parent_id2) REFERENCES files(id, name);
