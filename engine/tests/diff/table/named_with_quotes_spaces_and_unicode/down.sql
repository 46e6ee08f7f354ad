-- driftless:generated
-- hazard: rewrite: rewrites table public."we""ird"
-- hazard: can-fail: fails when a value of public."we""ird"."col""umn" does not convert (bigint to integer)
-- hazard: data-loss: drops column public."we""ird"."漢字"
-- hazard: data-loss: drops column public."we""ird"."a.b"
-- hazard: data-loss: drops column public."we""ird"."trailing "

-- Modify "we""ird" table
ALTER TABLE "we""ird"
  DROP CONSTRAINT "it's",
  ALTER COLUMN "col""umn" DROP DEFAULT,
  ALTER COLUMN "col""umn" TYPE integer,
  ALTER COLUMN "col""umn" DROP NOT NULL,
  DROP COLUMN "漢字",
  DROP COLUMN "a.b",
  DROP COLUMN "trailing ";
