-- driftless:generated
-- hazard: data-loss: drops table public.a_child
-- hazard: data-loss: drops table public.z_parent

-- Drop "a_child" table
DROP TABLE "a_child";
-- Drop "z_parent" table
DROP TABLE "z_parent";
