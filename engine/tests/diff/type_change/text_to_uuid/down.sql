-- driftless:generated
-- hazard: rewrite: rewrites table public.sessions
-- hazard: can-fail: fails when a value of public.sessions.token does not convert (uuid to text)

-- Modify "sessions" table
ALTER TABLE "sessions"
  ALTER COLUMN "token" DROP DEFAULT,
  ALTER COLUMN "token" TYPE text;
