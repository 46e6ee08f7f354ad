CREATE DOMAIN email AS text;
CREATE TABLE users (id bigint PRIMARY KEY, main email, others email[] NOT NULL DEFAULT '{}');
