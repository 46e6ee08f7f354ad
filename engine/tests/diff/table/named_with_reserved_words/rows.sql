INSERT INTO "user" VALUES (1, 'a'); INSERT INTO "order" VALUES (1, 1);
