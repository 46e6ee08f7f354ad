CREATE TABLE "user" (id bigint PRIMARY KEY, "group" text);
CREATE TABLE "order" (id bigint PRIMARY KEY, "user" bigint REFERENCES "user" (id));
