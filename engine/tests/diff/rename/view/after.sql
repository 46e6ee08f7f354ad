CREATE TABLE users (id bigint, name text);
CREATE VIEW people AS SELECT id, name FROM users;
COMMENT ON VIEW people IS 'all';
CREATE VIEW names AS SELECT people.name FROM people;
