-- driftless:generated

-- Modify "documents" table
ALTER TABLE "documents" ALTER COLUMN "kind" SET (n_distinct = -0.5, n_distinct_inherited = 10);
