CREATE DOMAIN status AS text DEFAULT 'new';
CREATE TABLE jobs (id bigint PRIMARY KEY, status status);
