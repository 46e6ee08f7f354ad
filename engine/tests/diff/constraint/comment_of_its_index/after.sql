CREATE TABLE t (a integer PRIMARY KEY, b integer CONSTRAINT b_key UNIQUE);
COMMENT ON INDEX t_pkey IS 'key';
COMMENT ON CONSTRAINT t_pkey ON t IS 'constraint';
CREATE TABLE u (a integer PRIMARY KEY);
COMMENT ON INDEX u_pkey IS 'other key';
