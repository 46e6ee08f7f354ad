-- driftless:generated

-- Modify "users" table
ALTER TABLE "users" ALTER COLUMN "email" TYPE citext USING "email"::citext;
