CREATE TABLE users (id bigint PRIMARY KEY);
CREATE TABLE logs (id int, user_id bigint REFERENCES users (id), at date NOT NULL, PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
CREATE TABLE logs_2024 PARTITION OF logs FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE notes (id bigint PRIMARY KEY, log_id int, log_at date, FOREIGN KEY (log_id, log_at) REFERENCES logs (id, at));
