CREATE TYPE level AS ENUM ('high', 'low');
CREATE TABLE rooms (id integer);
