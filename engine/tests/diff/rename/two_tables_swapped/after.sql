CREATE TABLE articles (id bigint PRIMARY KEY, title text);
CREATE TABLE drafts (id bigint PRIMARY KEY, title text, published date);
