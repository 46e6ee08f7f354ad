-- driftless:generated

-- Modify "notes" table
ALTER TABLE "notes" FORCE ROW LEVEL SECURITY;
