CREATE EXTENSION "uuid-ossp";
CREATE TABLE users (id bigint PRIMARY KEY, token uuid DEFAULT uuid_generate_v4());
