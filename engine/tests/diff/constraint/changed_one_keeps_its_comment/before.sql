CREATE TABLE teams (id bigint PRIMARY KEY, n int CONSTRAINT t_ck CHECK (n > 0));
COMMENT ON CONSTRAINT t_ck ON teams IS 'counted from one';
