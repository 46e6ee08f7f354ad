-- driftless:generated

-- Modify "users" table
ALTER TABLE "users" ALTER COLUMN "props" TYPE citext USING "props"::citext;
