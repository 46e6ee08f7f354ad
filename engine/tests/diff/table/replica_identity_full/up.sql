-- driftless:generated

-- Modify "users" table
ALTER TABLE "users" REPLICA IDENTITY FULL;
