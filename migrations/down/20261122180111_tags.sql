-- driftless:generated
-- hazard: data-loss: drops table public.post_tags
-- hazard: data-loss: drops table public.tags

-- Drop "post_tags" table
DROP TABLE "post_tags";
-- Drop "tags" table
DROP TABLE "tags";
