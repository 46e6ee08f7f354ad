-- driftless:generated

-- Modify "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyzzz" table
ALTER TABLE "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyzzz" DROP CONSTRAINT "yyyyyyyyyy_fkey";
-- Rename constraint "by_name2"
ALTER TABLE "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyzzz" RENAME CONSTRAINT "by_name2" TO "yyyyyyyyyy_fkey";
