CREATE EXTENSION hstore;
CREATE TABLE events (kind integer, tags varchar(200)) PARTITION BY LIST (kind);
CREATE TABLE events_old PARTITION OF events FOR VALUES IN (2);
CREATE INDEX events_btree ON events USING btree (tags);
