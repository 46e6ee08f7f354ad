-- driftless:generated

-- Modify the identity of "items" table
SELECT setval('"items_id_seq"', 2147483647, false) FROM "items_id_seq" WHERE NOT is_called;
-- Modify "items" table
ALTER TABLE "items" ALTER COLUMN "id" SET MAXVALUE 2147483647 SET START WITH 1;
ALTER TABLE "items" ALTER COLUMN "id" TYPE integer;
