CREATE DOMAIN status AS text DEFAULT 'queued';
CREATE TABLE jobs (id bigint PRIMARY KEY, status status);
