-- driftless:generated

-- Modify "queue" table
ALTER TABLE "queue"
  RESET (autovacuum_enabled),
  SET (autovacuum_vacuum_scale_factor = 0.01, fillfactor = 50, toast.autovacuum_enabled = false);
