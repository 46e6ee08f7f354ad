CREATE TABLE accounts (id uuid NOT NULL CONSTRAINT only_once PRIMARY KEY, total float);
CREATE TABLE events (owner_id float NOT NULL, version date, created_at timestamptz[]);
CREATE INDEX events_idx ON events USING hash (version);
