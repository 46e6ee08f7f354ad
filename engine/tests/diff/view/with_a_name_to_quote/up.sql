-- driftless:generated

-- Create view public."All ""users"""
CREATE VIEW "All ""users""" AS
 SELECT users.id AS "Id",
    users.name AS "select"
   FROM users;
-- Set comment of view public."All ""users"""
COMMENT ON COLUMN "All ""users"""."select" IS 'it''s a name';
