-- driftless:generated
-- hazard: data-loss: drops column public.posts2.id3

-- Modify "posts2" table
ALTER TABLE "posts2" DROP COLUMN "id3";
