CREATE TABLE "user" (id bigint PRIMARY KEY, "group" text, "check" int, "default" text DEFAULT 'default');
CREATE TABLE "order" (id bigint PRIMARY KEY, "user" bigint REFERENCES "user" (id), "primary" boolean, UNIQUE ("user", "primary"));
CREATE TABLE "table" ("select" int PRIMARY KEY, "from" int REFERENCES "table" ("select"));
