-- driftless:generated

-- Modify sequence "users_number_seq"
ALTER SEQUENCE "users_number_seq" OWNED BY NONE;
-- Modify "users" table
ALTER TABLE "users" DROP COLUMN "number";
