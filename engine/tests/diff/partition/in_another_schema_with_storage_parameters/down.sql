-- driftless:generated

-- Modify "logs_2024" table
ALTER TABLE "archive"."logs_2024" RESET (autovacuum_enabled, fillfactor);
