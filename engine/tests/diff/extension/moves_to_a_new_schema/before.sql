CREATE EXTENSION citext;
CREATE TABLE users (email citext DEFAULT 'a'::citext);
