CREATE TABLE tags (post_id bigint, tag text, PRIMARY KEY (tag, post_id));
