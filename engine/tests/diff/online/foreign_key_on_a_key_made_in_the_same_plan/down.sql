-- driftless:generated

-- Modify "c" table
ALTER TABLE "c" DROP CONSTRAINT "c_code_fkey";
-- Modify "p" table
ALTER TABLE "p" DROP CONSTRAINT "p_code_key";
