CREATE TABLE tags (post_id bigint, tag text, PRIMARY KEY (post_id, tag));
