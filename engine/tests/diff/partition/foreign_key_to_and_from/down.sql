-- driftless:generated

-- Modify "logs" table
ALTER TABLE "logs" DROP CONSTRAINT "logs_user_id_fkey";
-- Modify "notes" table
ALTER TABLE "notes" DROP CONSTRAINT "notes_log_id_log_at_fkey";
