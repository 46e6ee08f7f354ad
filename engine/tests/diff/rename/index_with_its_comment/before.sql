CREATE TABLE logs (id bigint PRIMARY KEY, at timestamptz);
CREATE INDEX logs_by_time ON logs (at);
COMMENT ON INDEX logs_by_time IS 'for the report';
