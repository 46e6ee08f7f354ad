CREATE TABLE logs (id bigint PRIMARY KEY, at timestamptz, who text);
CREATE INDEX logs_a ON logs (at);
CREATE INDEX logs_b ON logs (who);
COMMENT ON INDEX logs_b IS 'who';
