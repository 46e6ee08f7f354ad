-- driftless:generated
-- hazard: data-loss: drops table public.everything

-- Drop "everything" table
DROP TABLE "everything";
