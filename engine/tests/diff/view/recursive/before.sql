CREATE TABLE staff (id bigint PRIMARY KEY, boss_id bigint REFERENCES staff (id));
