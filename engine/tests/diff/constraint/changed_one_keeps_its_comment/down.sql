-- driftless:generated

-- Modify "teams" table
ALTER TABLE "teams"
  DROP CONSTRAINT "t_ck",
  ADD CONSTRAINT "t_ck" CHECK ((n > 0));
-- Set comment of constraint "t_ck"
COMMENT ON CONSTRAINT "t_ck" ON "teams" IS 'counted from one';
