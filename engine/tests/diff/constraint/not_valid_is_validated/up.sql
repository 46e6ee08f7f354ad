-- driftless:generated

-- Modify "users" table
ALTER TABLE "users" VALIDATE CONSTRAINT "c";
