-- driftless:generated

-- Drop trigger public.f1.tr
DROP TRIGGER "tr" ON "f1";
-- Modify "f1" table
ALTER TABLE "f1" DROP CONSTRAINT "ck";
-- Drop index "i" of table "f1"
DROP INDEX "i";
-- Modify "f" table
ALTER TABLE "f" ALTER COLUMN "id" SET NOT NULL;
-- Modify "f2" table
ALTER TABLE "f2" ALTER COLUMN "id" SET NOT NULL;
-- Modify "f" table
ALTER TABLE "f" ADD CONSTRAINT "ck" CHECK ((id > 0));
-- Create index "f1_id_idx" on table "f1"
CREATE INDEX "f1_id_idx" ON "f1" USING btree (id);
-- Create index "f2_id_idx" on table "f2"
CREATE INDEX "f2_id_idx" ON "f2" USING btree (id);
-- Create index "i" on table "f"
CREATE INDEX "i" ON "f" USING btree (id);
-- Create trigger public.f.tr
CREATE TRIGGER tr BEFORE INSERT ON public.f FOR EACH ROW EXECUTE FUNCTION tf();
