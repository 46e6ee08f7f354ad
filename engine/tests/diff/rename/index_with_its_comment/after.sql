CREATE TABLE logs (id bigint PRIMARY KEY, at timestamptz);
CREATE INDEX logs_at_idx ON logs (at);
COMMENT ON INDEX logs_at_idx IS 'for the report';
