CREATE TABLE users (id bigint PRIMARY KEY);
CREATE TABLE friends (a bigint REFERENCES users (id), b bigint REFERENCES users (id), PRIMARY KEY (a, b));
