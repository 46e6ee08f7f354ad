-- driftless:generated

-- Add value to enum type "mood"
ALTER TYPE "mood" ADD VALUE 'happy' AFTER 'ok';

-- next file

-- driftless:generated
-- atlas:txmode none

-- Create index "t_happy" on table "t"
CREATE INDEX CONCURRENTLY "t_happy" ON "t" USING btree (id) WHERE (m = 'happy'::mood);
