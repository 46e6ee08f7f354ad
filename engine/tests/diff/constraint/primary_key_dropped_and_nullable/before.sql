CREATE TABLE tags (post_id bigint PRIMARY KEY, tag text);
