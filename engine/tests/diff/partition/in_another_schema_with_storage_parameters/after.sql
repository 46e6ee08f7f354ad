CREATE SCHEMA archive;
CREATE TABLE logs (id int, at date NOT NULL) PARTITION BY RANGE (at);
CREATE TABLE archive.logs_2024 PARTITION OF logs FOR VALUES FROM ('2024-01-01') TO ('2025-01-01') WITH (fillfactor = 100, autovacuum_enabled = off);
