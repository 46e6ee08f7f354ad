-- driftless:generated
-- hazard: data-loss: drops table public."we""ird"

-- Drop "we""ird" table
DROP TABLE "we""ird";
