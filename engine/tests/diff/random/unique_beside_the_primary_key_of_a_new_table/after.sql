CREATE TABLE events (created_at numeric NOT NULL);
ALTER TABLE events ADD CONSTRAINT events_pkey PRIMARY KEY (created_at);
ALTER TABLE events ADD CONSTRAINT events_key UNIQUE (created_at);
COMMENT ON CONSTRAINT events_key ON events IS 'kept for the foreign keys of others';
