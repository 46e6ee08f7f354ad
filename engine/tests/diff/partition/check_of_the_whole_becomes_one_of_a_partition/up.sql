-- driftless:generated

-- Drop trigger public.f.tr
DROP TRIGGER "tr" ON "f";
-- Modify "f" table
ALTER TABLE "f" DROP CONSTRAINT "ck";
-- Drop index "i" of table "f"
DROP INDEX "i";
-- Modify "f" table
ALTER TABLE "f" ALTER COLUMN "id" DROP NOT NULL;
-- Modify "f2" table
ALTER TABLE "f2" ALTER COLUMN "id" DROP NOT NULL;
-- Modify "f1" table
ALTER TABLE "f1"
  ALTER COLUMN "id" SET NOT NULL,
  ADD CONSTRAINT "ck" CHECK ((id > 0));
-- Create index "i" on table "f1"
CREATE INDEX "i" ON "f1" USING btree (id);
-- Create trigger public.f1.tr
CREATE TRIGGER tr BEFORE INSERT ON public.f1 FOR EACH ROW EXECUTE FUNCTION tf();
