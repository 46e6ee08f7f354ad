CREATE TABLE users (id bigint, name text);
CREATE VIEW everyone AS SELECT id, name FROM users;
COMMENT ON VIEW everyone IS 'all';
CREATE VIEW names AS SELECT name FROM everyone;
