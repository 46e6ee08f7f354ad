CREATE TABLE logs (at timestamptz);
CREATE INDEX logs_a ON logs (at);
CREATE INDEX logs_at ON logs (at);
COMMENT ON INDEX logs_at IS 'the second';
