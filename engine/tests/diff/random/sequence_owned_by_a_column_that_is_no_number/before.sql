CREATE TABLE tags (id uuid, name text);
