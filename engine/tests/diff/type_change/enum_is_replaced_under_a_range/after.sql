CREATE TYPE mood AS ENUM ('a','c');
CREATE TYPE moods AS RANGE (subtype = mood);
CREATE TABLE t (m mood, r moods);
