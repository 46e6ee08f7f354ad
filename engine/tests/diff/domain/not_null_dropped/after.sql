CREATE DOMAIN status AS text;
CREATE TABLE jobs (id bigint PRIMARY KEY, status status);
