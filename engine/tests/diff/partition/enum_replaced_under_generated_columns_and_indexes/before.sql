CREATE TYPE state AS ENUM ('open', 'closed', 'lost');
CREATE TABLE events (
  id integer NOT NULL,
  state state,
  code integer GENERATED ALWAYS AS (CASE state WHEN 'open' THEN 1 END) STORED
) PARTITION BY LIST (id);
CREATE TABLE events_1 PARTITION OF events FOR VALUES IN (1);
CREATE INDEX code_of_all ON events (code);
CREATE INDEX opened_of_all ON events (id) WHERE state = 'open';
CREATE INDEX code_of_1 ON events_1 (code);
ALTER TABLE events ADD UNIQUE (id, code);
ALTER INDEX events_1_code_idx RENAME TO part_of_code;
ALTER INDEX events_1_id_idx RENAME TO part_of_opened;
ALTER INDEX events_1_id_code_key RENAME TO part_of_key;
COMMENT ON COLUMN events_1.code IS 'of 1';
CREATE SEQUENCE counter OWNED BY events_1.code;
