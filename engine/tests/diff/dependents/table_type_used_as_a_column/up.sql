-- driftless:generated

-- Modify "addresses" table
ALTER TABLE "addresses" ADD COLUMN "country" text;
