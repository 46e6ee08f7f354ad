-- driftless:generated

-- Modify "users" table
ALTER TABLE "users" ALTER COLUMN "id" ADD GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME "user_numbers" START WITH 50);
-- Continue the identity of "users" after the rows
SELECT setval('"user_numbers"', max("id")) FROM "users" HAVING max("id") >= 50;
