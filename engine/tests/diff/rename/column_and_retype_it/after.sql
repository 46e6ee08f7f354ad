CREATE TABLE users (id bigint PRIMARY KEY, email varchar(255) NOT NULL, full_name varchar(80) NOT NULL DEFAULT 'nobody');
