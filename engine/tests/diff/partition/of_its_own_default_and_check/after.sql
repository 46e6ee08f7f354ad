CREATE TABLE logs (id int, kind text, at date NOT NULL) PARTITION BY RANGE (at);
CREATE TABLE logs_2024 PARTITION OF logs (kind DEFAULT 'old', CONSTRAINT kind_known CHECK (kind <> '')) FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
COMMENT ON TABLE logs_2024 IS 'closed';
