-- driftless:generated

-- Modify "settings" table
ALTER TABLE "settings"
  ALTER COLUMN "a" SET DEFAULT '-1'::integer,
  ALTER COLUMN "b" SET DEFAULT 'it''s a \ "quote"'::text,
  ALTER COLUMN "c" SET DEFAULT '{"a": [1, null]}'::jsonb,
  ALTER COLUMN "d" SET DEFAULT CURRENT_TIMESTAMP,
  ALTER COLUMN "e" SET DEFAULT '{}'::text[],
  ALTER COLUMN "f" SET DEFAULT '1 day 02:00:00'::interval,
  ALTER COLUMN "g" SET DEFAULT '\xdeadbeef'::bytea,
  ALTER COLUMN "h" SET DEFAULT 0.5,
  ALTER COLUMN "i" SET DEFAULT (CURRENT_DATE + 1),
  ALTER COLUMN "j" SET DEFAULT gen_random_uuid(),
  ALTER COLUMN "k" SET DEFAULT (NOT false),
  ALTER COLUMN "l" SET DEFAULT 'NaN'::double precision,
  ALTER COLUMN "m" SET DEFAULT ARRAY[1, 2];
