-- driftless:generated

-- Drop index "true_idx" of table "true"
DROP INDEX "billing"."true_idx";
