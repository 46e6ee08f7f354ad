CREATE TABLE notes (id bigint PRIMARY KEY);
COMMENT ON TABLE notes IS E'first line\nsecond: it''s; -- "quoted" \\ $$ ü 漢';
