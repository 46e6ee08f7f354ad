CREATE TABLE sessions (id bigint PRIMARY KEY, token uuid UNIQUE DEFAULT gen_random_uuid());
