CREATE TABLE logs (at timestamptz);
CREATE INDEX logs_a ON logs (at);
CREATE INDEX logs_b ON logs (at);
COMMENT ON INDEX logs_b IS 'the second';
