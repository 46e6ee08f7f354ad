CREATE TYPE kind AS ENUM ('a', 'b');
CREATE TABLE events (first kind, second kind);
CREATE TABLE users (first kind, second kind, PRIMARY KEY (first, second));
ALTER TABLE events ADD CONSTRAINT events_fkey FOREIGN KEY (first, second) REFERENCES users (first, second);
