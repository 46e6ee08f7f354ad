-- driftless:generated
-- hazard: data-loss: drops sequence public.a_n_seq
-- hazard: blocks-writes: builds index public.a_n_seq while writes to public.a wait

-- Drop sequence "a_n_seq"
DROP SEQUENCE "a_n_seq";
-- Create index "a_n_seq" on table "a"
CREATE INDEX "a_n_seq" ON "a" USING btree (n);
