-- driftless:generated
-- hazard: blocks-writes: builds index public.logs_id_idx while writes to public.logs wait

-- Create index "logs_id_idx" on table "logs"
CREATE INDEX "logs_id_idx" ON "logs" USING btree (id);
