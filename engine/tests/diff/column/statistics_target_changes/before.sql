CREATE TABLE documents (id bigint PRIMARY KEY, kind text, lang text);
ALTER TABLE documents ALTER COLUMN lang SET STATISTICS 50;
