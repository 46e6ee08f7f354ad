CREATE TABLE logs (id bigint PRIMARY KEY, at timestamptz, who text);
CREATE INDEX logs_b ON logs (at);
CREATE INDEX logs_c ON logs (who);
COMMENT ON INDEX logs_c IS 'who';
