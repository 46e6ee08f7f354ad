CREATE TABLE documents (id bigint PRIMARY KEY, kind text, lang text);
ALTER TABLE documents ALTER COLUMN kind SET STATISTICS 500;
