CREATE TYPE mood AS ENUM ('sad', 'calm', 'happy');
CREATE TABLE t (id int PRIMARY KEY, m mood NOT NULL DEFAULT 'calm');
