-- driftless:generated
-- hazard: scan: checks every row of public.logs for public.logs.logs_user_id_fkey
-- hazard: can-fail: fails when rows of public.logs violate public.logs.logs_user_id_fkey
-- hazard: scan: checks every row of public.notes for public.notes.notes_log_id_log_at_fkey
-- hazard: can-fail: fails when rows of public.notes violate public.notes.notes_log_id_log_at_fkey

-- Modify "logs" table
ALTER TABLE "logs" ADD CONSTRAINT "logs_user_id_fkey" FOREIGN KEY (user_id) REFERENCES users(id);
-- Modify "notes" table
ALTER TABLE "notes" ADD CONSTRAINT "notes_log_id_log_at_fkey" FOREIGN KEY (log_id, log_at) REFERENCES logs(id, at);
