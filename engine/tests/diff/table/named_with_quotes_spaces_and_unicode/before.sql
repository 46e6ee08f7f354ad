CREATE TABLE "we""ird" ("col""umn" int, "ein Größe" text);
