CREATE DOMAIN address AS varchar NOT NULL;
CREATE TABLE files (parent_id address[], status address);
ALTER TABLE files ALTER status SET STORAGE MAIN, ALTER parent_id SET STORAGE EXTERNAL, ALTER parent_id SET COMPRESSION pglz;
