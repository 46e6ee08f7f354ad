-- driftless:generated

-- Modify "users" table
ALTER TABLE "users" ADD CONSTRAINT "u" UNIQUE USING INDEX "u";
