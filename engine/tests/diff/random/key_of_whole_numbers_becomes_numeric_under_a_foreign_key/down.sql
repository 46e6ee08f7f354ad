-- driftless:generated

-- Modify "accounts" table
ALTER TABLE "accounts"
  DROP CONSTRAINT "accounts_fkey",
  ALTER COLUMN "kind" TYPE bigint;
-- Modify "files" table
ALTER TABLE "files" ALTER COLUMN "id" TYPE bigint;
-- Modify "accounts" table
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_fkey" FOREIGN KEY (kind, parent_id2) REFERENCES files(id, name);
