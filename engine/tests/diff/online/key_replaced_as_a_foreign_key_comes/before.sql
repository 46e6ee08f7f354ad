CREATE TABLE rooms (id bigint, note text);
ALTER TABLE rooms ADD CONSTRAINT rooms_key UNIQUE (id) INCLUDE (note);
