CREATE TABLE t (a integer PRIMARY KEY, b integer CONSTRAINT b_key UNIQUE);
COMMENT ON INDEX b_key IS 'old';
