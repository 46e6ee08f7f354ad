-- driftless:generated
-- hazard: rewrite: rewrites table public.users
-- hazard: can-fail: fails when a value of public.users.props does not convert (hstore to citext)

-- Modify "users" table
ALTER TABLE "users" ALTER COLUMN "props" TYPE citext USING "props"::citext;
