CREATE TABLE logs (id bigint, at date NOT NULL, PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
CREATE INDEX logs_at_idx ON logs (at);
CREATE TABLE logs_2024 (id bigint, at date NOT NULL, PRIMARY KEY (id, at));
CREATE INDEX logs_2024_at_idx ON logs_2024 (at);
