CREATE TABLE rooms (id bigint NOT NULL, note text);
ALTER TABLE rooms ADD CONSTRAINT by_name PRIMARY KEY (id);
ALTER TABLE rooms ADD CONSTRAINT rooms_key UNIQUE (id) DEFERRABLE;
CREATE TABLE guests (room_id bigint REFERENCES rooms (id));
