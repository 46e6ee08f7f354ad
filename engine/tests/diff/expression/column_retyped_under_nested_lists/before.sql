CREATE TABLE p (a integer, b integer, CONSTRAINT inside CHECK (b BETWEEN 0 AND 10 AND a >= 0));
CREATE INDEX i ON p (a) WHERE b BETWEEN 0 AND 10 AND a >= 0;
