-- driftless:generated

-- Modify "items" table
ALTER TABLE "items" ALTER COLUMN "id" SET MAXVALUE 2147483647;
ALTER TABLE "items" ALTER COLUMN "id" TYPE integer;
