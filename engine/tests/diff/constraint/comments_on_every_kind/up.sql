-- driftless:generated

-- Set comment of constraint "t_ck"
COMMENT ON CONSTRAINT "t_ck" ON "teams" IS 'new';
-- Set comment of constraint "t_fk"
COMMENT ON CONSTRAINT "t_fk" ON "teams" IS 'tree';
-- Set comment of constraint "t_pk"
COMMENT ON CONSTRAINT "t_pk" ON "teams" IS 'key';
-- Set comment of constraint "t_uq"
COMMENT ON CONSTRAINT "t_uq" ON "teams" IS 'once';
