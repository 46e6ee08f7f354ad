CREATE TABLE t (a integer PRIMARY KEY);
COMMENT ON INDEX t_pkey IS 'key';
