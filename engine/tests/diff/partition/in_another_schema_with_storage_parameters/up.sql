-- driftless:generated

-- Modify "logs_2024" table
ALTER TABLE "archive"."logs_2024" SET (autovacuum_enabled = off, fillfactor = 100);
