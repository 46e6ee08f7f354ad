-- driftless:generated
-- hazard: rewrite: rewrites table public.blobs
-- hazard: can-fail: fails when a value of public.blobs.data does not convert (text to bytea)

-- Modify "blobs" table
ALTER TABLE "blobs" ALTER COLUMN "data" TYPE bytea USING "data"::bytea;
