CREATE TYPE paint AS ENUM ('matt', 'gloss');
CREATE TABLE cars (id bigint PRIMARY KEY, paint paint);
