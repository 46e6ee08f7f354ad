-- driftless:generated
-- hazard: data-loss: drops table public.posts

-- Drop "posts" table
DROP TABLE "posts";
