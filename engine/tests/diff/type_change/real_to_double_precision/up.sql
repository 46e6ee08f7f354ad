-- driftless:generated

-- Modify "points" table
ALTER TABLE "points" ALTER COLUMN "x" TYPE double precision;
