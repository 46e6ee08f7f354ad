CREATE DOMAIN email AS varchar(80) DEFAULT 'a@b';
CREATE TABLE users (id bigint PRIMARY KEY, email email, CONSTRAINT not_root CHECK (email <> 'root'::email));
