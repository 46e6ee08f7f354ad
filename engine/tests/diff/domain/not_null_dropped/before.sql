CREATE DOMAIN status AS text NOT NULL;
CREATE TABLE jobs (id bigint PRIMARY KEY, status status);
