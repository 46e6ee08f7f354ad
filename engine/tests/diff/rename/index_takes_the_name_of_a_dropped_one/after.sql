CREATE TABLE logs (at timestamptz, who text);
CREATE INDEX logs_a ON logs (who);
