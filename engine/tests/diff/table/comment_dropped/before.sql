CREATE TABLE notes (id bigint PRIMARY KEY);
COMMENT ON TABLE notes IS 'gone soon';
