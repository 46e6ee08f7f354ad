-- driftless:generated
-- hazard: blocks-writes: builds the index of public.logs_2024.logs_2024_id_at_key while public.logs_2024 is locked
-- hazard: can-fail: fails when rows of public.logs_2024 violate public.logs_2024.logs_2024_id_at_key
-- hazard: scan: checks every row of public.logs_2024 for public.logs_2024.logs_user_id_fkey
-- hazard: can-fail: fails when rows of public.logs_2024 violate public.logs_2024.logs_user_id_fkey

-- Modify "logs" table
ALTER TABLE "logs"
  DROP CONSTRAINT "logs_user_id_fkey",
  DROP CONSTRAINT "logs_id_at_key";
-- Modify "logs_2024" table
ALTER TABLE "logs_2024"
  ADD CONSTRAINT "logs_2024_id_at_key" UNIQUE (id, at),
  ADD CONSTRAINT "logs_user_id_fkey" FOREIGN KEY (user_id) REFERENCES users(id);
