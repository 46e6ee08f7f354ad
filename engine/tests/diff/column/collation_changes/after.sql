CREATE TABLE words (id bigint PRIMARY KEY, word text COLLATE "C");
CREATE INDEX words_word_idx ON words (word);
