CREATE TABLE quota (part integer NOT NULL, name text) PARTITION BY RANGE (part);
ALTER TABLE quota ADD CONSTRAINT quota_key UNIQUE (part);
CREATE TABLE users (part integer NOT NULL, name text);
ALTER TABLE users ADD CONSTRAINT users_key UNIQUE (part);
