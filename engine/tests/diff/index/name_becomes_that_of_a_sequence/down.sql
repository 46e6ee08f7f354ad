-- driftless:generated

-- Drop sequence "a_n_seq"
DROP SEQUENCE "a_n_seq";
-- Create index "a_n_seq" on table "a"
CREATE INDEX "a_n_seq" ON "a" USING btree (n);
