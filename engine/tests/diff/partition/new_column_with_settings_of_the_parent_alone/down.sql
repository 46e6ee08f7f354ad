-- driftless:generated

-- Modify "posts2" table
ALTER TABLE "posts2" DROP COLUMN "id3";
