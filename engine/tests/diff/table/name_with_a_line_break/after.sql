CREATE TABLE kept (id bigint PRIMARY KEY);
CREATE TABLE "two
DROP TABLE kept; -- lines" (id bigint PRIMARY KEY);
