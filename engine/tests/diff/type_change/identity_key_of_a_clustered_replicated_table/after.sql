CREATE TABLE users (id bigint PRIMARY KEY, code varchar(9) NOT NULL);
CREATE UNIQUE INDEX users_code_idx ON users (code);
ALTER TABLE users REPLICA IDENTITY USING INDEX users_code_idx;
ALTER TABLE users CLUSTER ON users_code_idx;
