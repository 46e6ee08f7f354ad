CREATE TABLE staff (id bigint PRIMARY KEY, boss_id bigint REFERENCES staff (id));
CREATE RECURSIVE VIEW chain (id, depth) AS SELECT id, 0 FROM staff WHERE boss_id IS NULL UNION ALL SELECT s.id, c.depth + 1 FROM staff s JOIN chain c ON c.id = s.boss_id;
