-- driftless:generated

-- Modify "we""ird" table
ALTER TABLE "we""ird"
  ALTER COLUMN "col""umn" TYPE bigint,
  ALTER COLUMN "col""umn" SET NOT NULL,
  ALTER COLUMN "col""umn" SET DEFAULT 1,
  ADD COLUMN "漢字" text,
  ADD COLUMN "a.b" integer,
  ADD COLUMN "trailing " integer,
  ADD CONSTRAINT "it's" CHECK (("ein Größe" <> ''::text));
-- Set comment of column "漢字"
COMMENT ON COLUMN "we""ird"."漢字" IS 'kanji';
