-- driftless:generated

-- Modify "notes" table
ALTER TABLE "notes" NO FORCE ROW LEVEL SECURITY;
