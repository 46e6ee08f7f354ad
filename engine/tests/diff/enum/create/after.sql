CREATE TYPE mood AS ENUM ('sad', 'ok', 'it''s');
COMMENT ON TYPE mood IS 'how';
CREATE TABLE t (m mood DEFAULT 'ok');
