-- driftless:generated

-- Modify "queue" table
ALTER TABLE "queue"
  RESET (autovacuum_vacuum_scale_factor, toast.autovacuum_enabled),
  SET (autovacuum_enabled = false, fillfactor = 80);
