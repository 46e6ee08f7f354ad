CREATE TABLE users (id int PRIMARY KEY, code varchar(5) NOT NULL);
CREATE UNIQUE INDEX users_code_idx ON users (code);
ALTER TABLE users REPLICA IDENTITY USING INDEX users_code_idx;
ALTER TABLE users CLUSTER ON users_code_idx;
