-- driftless:generated

-- Modify "items" table
ALTER TABLE "items" DROP CONSTRAINT "items_fkey";
-- Modify "events" table
ALTER TABLE "events" ALTER COLUMN "id" TYPE character varying;
-- Modify "items" table
ALTER TABLE "items" ADD CONSTRAINT "items_fkey" FOREIGN KEY (amount, flags) REFERENCES items(updated_at, email2);
