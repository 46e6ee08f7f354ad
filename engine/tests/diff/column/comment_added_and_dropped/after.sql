CREATE TABLE users (id bigint PRIMARY KEY, name text, email text);
COMMENT ON COLUMN users.email IS 'it''s where $$ mails -- go; /* always */ \ ';
