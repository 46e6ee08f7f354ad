CREATE TABLE users (id bigint PRIMARY KEY, name text);
CREATE VIEW "All ""users""" AS SELECT id AS "Id", name AS "select" FROM users;
COMMENT ON COLUMN "All ""users"""."select" IS 'it''s a name';
