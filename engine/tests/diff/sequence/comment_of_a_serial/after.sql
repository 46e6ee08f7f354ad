CREATE TABLE a (id serial PRIMARY KEY);
COMMENT ON SEQUENCE a_id_seq IS 'counts';
