CREATE TABLE documents (id bigint PRIMARY KEY, body text);
ALTER TABLE documents ALTER COLUMN body SET STORAGE EXTERNAL;
