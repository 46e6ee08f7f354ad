-- driftless:generated

-- Modify "logs" table
ALTER TABLE "logs" ADD CONSTRAINT "logs_user_id_fkey" FOREIGN KEY (user_id) REFERENCES users(id);
-- Modify "notes" table
ALTER TABLE "notes" ADD CONSTRAINT "notes_log_id_log_at_fkey" FOREIGN KEY (log_id, log_at) REFERENCES logs(id, at);
