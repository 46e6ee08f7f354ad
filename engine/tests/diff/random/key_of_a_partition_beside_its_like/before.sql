CREATE TABLE quota (part integer NOT NULL, name text) PARTITION BY RANGE (part);
CREATE TABLE logs PARTITION OF quota FOR VALUES FROM (20) TO (30);
CREATE TABLE users PARTITION OF quota FOR VALUES FROM (10) TO (20);
ALTER TABLE users ADD CONSTRAINT users_key UNIQUE (part) WITH (fillfactor = 70);
COMMENT ON CONSTRAINT users_key ON users IS 'of its own';
CREATE TABLE seats (part integer REFERENCES users (part));
