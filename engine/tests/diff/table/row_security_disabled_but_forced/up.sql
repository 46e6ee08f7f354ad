-- driftless:generated

-- Modify "notes" table
ALTER TABLE "notes" DISABLE ROW LEVEL SECURITY;
