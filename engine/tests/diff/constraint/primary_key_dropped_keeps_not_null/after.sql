CREATE TABLE tags (post_id bigint NOT NULL, tag text NOT NULL);
