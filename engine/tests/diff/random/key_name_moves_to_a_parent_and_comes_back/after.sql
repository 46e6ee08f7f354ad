CREATE TABLE "select" (id text NOT NULL, ref varchar(50), "User" interval NOT NULL);
CREATE UNLOGGED TABLE events (valid integer, created_at timestamptz[], owner_id float NOT NULL) INHERITS ("select");
ALTER TABLE "select" ADD CONSTRAINT only_once PRIMARY KEY (id);
ALTER TABLE events ADD CONSTRAINT must_hold2 PRIMARY KEY (ref);
CREATE INDEX events_idx ON events (id);
ALTER TABLE events ADD CONSTRAINT events_fkey FOREIGN KEY (ref) REFERENCES "select" (id) ON DELETE CASCADE;
