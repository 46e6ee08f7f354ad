CREATE TABLE tags (id bigint PRIMARY KEY, caption text);
