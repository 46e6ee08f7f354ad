CREATE TABLE boxes (id bigint PRIMARY KEY, w int NOT NULL, h int NOT NULL);
ALTER TABLE boxes ADD COLUMN size int GENERATED ALWAYS AS (w * h) STORED NOT NULL;
CREATE INDEX boxes_size_idx ON boxes (size, w);
ALTER TABLE boxes ADD CONSTRAINT boxes_size_check CHECK (size > w);
COMMENT ON COLUMN boxes.size IS 'computed';
GRANT SELECT (size) ON boxes TO pg_monitor;
