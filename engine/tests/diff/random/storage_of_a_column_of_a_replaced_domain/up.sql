-- driftless:generated

-- Replace domain "address"
ALTER DOMAIN "address" RENAME TO "address__old";
CREATE DOMAIN "address" AS character varying NOT NULL;
ALTER TABLE "files"
  ALTER COLUMN "parent_id" TYPE "address"[] USING "parent_id"::"address"[],
  ALTER COLUMN "status" TYPE "address" USING "status"::"address",
  ALTER COLUMN "parent_id" SET STORAGE EXTERNAL,
  ALTER COLUMN "parent_id" SET COMPRESSION pglz,
  ALTER COLUMN "status" SET STORAGE MAIN;
DROP DOMAIN "address__old";
