CREATE DOMAIN email AS text CONSTRAINT email_check CHECK (VALUE LIKE '%@%');
CREATE TABLE users (id bigint PRIMARY KEY, main email, others email[] NOT NULL DEFAULT '{}');
