CREATE TYPE mood AS ENUM ('happy', 'ok', 'sad');
CREATE TABLE t (id int PRIMARY KEY, m mood NOT NULL DEFAULT 'ok', l mood[]);
CREATE INDEX t_sad ON t (id) WHERE m = 'sad';
ALTER TABLE t ADD CONSTRAINT t_m_check CHECK (m <> 'happy' OR id > 0);
