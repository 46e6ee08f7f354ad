CREATE TABLE users (id bigint PRIMARY KEY, email varchar(80) DEFAULT 'a@b', CONSTRAINT not_root CHECK (email <> 'root'));
