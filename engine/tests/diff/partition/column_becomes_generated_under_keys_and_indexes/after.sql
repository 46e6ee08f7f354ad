CREATE TABLE events (id integer NOT NULL, code integer GENERATED ALWAYS AS (id * 2) STORED, kind text) PARTITION BY LIST (kind);
CREATE TABLE events_a PARTITION OF events FOR VALUES IN ('a');
CREATE TABLE events_b PARTITION OF events FOR VALUES IN ('b');
CREATE INDEX code_of_all ON events (code);
CREATE UNIQUE INDEX code_of_a ON events_a (code);
ALTER TABLE events_b ADD CONSTRAINT code_of_b PRIMARY KEY (code);
COMMENT ON INDEX events_a_code_idx IS 'a part';
COMMENT ON COLUMN events_a.code IS 'of a';
