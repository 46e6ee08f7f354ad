-- driftless:generated
-- hazard: blocks-writes: builds the index of public.logs.logs_id_at_key while public.logs is locked
-- hazard: can-fail: fails when rows of public.logs violate public.logs.logs_id_at_key
-- hazard: scan: checks every row of public.logs for public.logs.logs_user_id_fkey
-- hazard: can-fail: fails when rows of public.logs violate public.logs.logs_user_id_fkey

-- Modify "logs" table
ALTER TABLE "logs"
  ADD CONSTRAINT "logs_id_at_key" UNIQUE (id, at),
  ADD CONSTRAINT "logs_user_id_fkey" FOREIGN KEY (user_id) REFERENCES users(id);
