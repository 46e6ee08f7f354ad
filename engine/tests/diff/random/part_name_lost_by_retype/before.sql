CREATE EXTENSION hstore;
CREATE TABLE events (kind integer, tags hstore) PARTITION BY LIST (kind);
CREATE TABLE events_old PARTITION OF events FOR VALUES IN (2);
CREATE INDEX events_gin ON events USING gin (tags);
CREATE INDEX events_btree ON events USING btree (tags);
