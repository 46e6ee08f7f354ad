-- driftless:generated

-- Modify "users" table
ALTER TABLE "users" ALTER COLUMN "props" TYPE hstore USING "props"::hstore;
