-- driftless:generated

-- Modify "notes" table
ALTER TABLE "notes" ENABLE ROW LEVEL SECURITY;
