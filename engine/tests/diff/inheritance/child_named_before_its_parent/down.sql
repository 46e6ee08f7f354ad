-- driftless:generated
-- hazard: data-loss: drops table public."--"
-- hazard: data-loss: drops table public.posts

-- Drop "--" table
DROP TABLE "--";
-- Drop "posts" table
DROP TABLE "posts";
