-- driftless:generated

-- Modify the identity of "users" table
SELECT setval('"users_id_seq"', 10, false) FROM "users_id_seq" WHERE last_value < 10;
-- Modify "users" table
ALTER TABLE "users" ALTER COLUMN "id" SET INCREMENT BY 5 SET MINVALUE 10 SET MAXVALUE 1000000 SET START WITH 100 SET CACHE 20 SET CYCLE;
