CREATE TABLE "we""ird" ("col""umn" bigint NOT NULL DEFAULT 1, "ein Größe" text CONSTRAINT "it's" CHECK ("ein Größe" <> ''), "漢字" text, "a.b" int, "trailing " int);
COMMENT ON COLUMN "we""ird"."漢字" IS 'kanji';
