CREATE TABLE queue (id bigint PRIMARY KEY, body text) WITH (fillfactor = 50, parallel_workers = 2, toast.autovacuum_vacuum_threshold = 100);
