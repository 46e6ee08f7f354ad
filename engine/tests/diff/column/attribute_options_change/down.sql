-- driftless:generated

-- Modify "documents" table
ALTER TABLE "documents" ALTER COLUMN "kind" RESET (n_distinct, n_distinct_inherited);
