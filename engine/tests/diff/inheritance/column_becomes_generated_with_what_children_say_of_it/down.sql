-- driftless:generated

-- Modify "items" table
ALTER TABLE "items" DROP CONSTRAINT "items_label_check";
ALTER TABLE "items" ALTER COLUMN "label" DROP EXPRESSION;
ALTER TABLE "items" ADD CONSTRAINT "items_label_check" CHECK ((label <> 'none'::text));
