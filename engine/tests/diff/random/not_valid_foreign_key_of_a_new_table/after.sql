CREATE TABLE posts (id integer PRIMARY KEY);
CREATE TABLE users (post integer);
ALTER TABLE users ADD CONSTRAINT users_fkey FOREIGN KEY (post) REFERENCES posts (id) NOT VALID;
