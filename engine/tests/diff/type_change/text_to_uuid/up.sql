-- driftless:generated
-- hazard: rewrite: rewrites table public.sessions
-- hazard: can-fail: fails when a value of public.sessions.token does not convert (text to uuid)

-- Modify "sessions" table
ALTER TABLE "sessions"
  ALTER COLUMN "token" TYPE uuid USING "token"::uuid,
  ALTER COLUMN "token" SET DEFAULT gen_random_uuid();
