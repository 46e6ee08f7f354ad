CREATE TABLE events (id bigint, name text COLLATE "C", at timestamptz) PARTITION BY RANGE (lower(name) COLLATE "C", id);
CREATE TABLE events_low PARTITION OF events FOR VALUES FROM (MINVALUE, MINVALUE) TO ('m', 0);
CREATE TABLE events_high PARTITION OF events FOR VALUES FROM ('m', 0) TO (MAXVALUE, MAXVALUE);
