CREATE TABLE teams (id bigint CONSTRAINT t_pk PRIMARY KEY, code text CONSTRAINT t_uq UNIQUE, n int CONSTRAINT t_ck CHECK (n > 0), boss bigint CONSTRAINT t_fk REFERENCES teams (id));
COMMENT ON CONSTRAINT t_ck ON teams IS 'old';
