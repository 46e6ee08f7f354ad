-- driftless:generated

-- Drop index "rooms3_idx" of table "rooms3"
DROP INDEX "billing"."rooms3_idx";
