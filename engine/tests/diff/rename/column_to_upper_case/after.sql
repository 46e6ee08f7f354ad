CREATE TABLE sorting (id bigint PRIMARY KEY, "createdAt" date);
CREATE INDEX sorting_createdat_idx ON sorting ("createdAt");
