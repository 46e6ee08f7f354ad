CREATE TABLE users (id bigint CONSTRAINT users_pk PRIMARY KEY, email text CONSTRAINT uq_email UNIQUE, CONSTRAINT chk CHECK (email <> ''));
CREATE INDEX ix_email ON users (lower(email));
