CREATE TABLE files (id text);
