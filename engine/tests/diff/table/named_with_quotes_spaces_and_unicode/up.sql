-- driftless:generated
-- hazard: rewrite: rewrites table public."we""ird"
-- hazard: can-fail: fails when a value of public."we""ird"."col""umn" does not convert (integer to bigint)
-- hazard: scan: checks every row of public."we""ird"
-- hazard: can-fail: fails when public."we""ird"."col""umn" holds NULL
-- hazard: scan: checks every row of public."we""ird" for public."we""ird"."it's"
-- hazard: can-fail: fails when rows of public."we""ird" violate public."we""ird"."it's"

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
