-- driftless:generated

-- Rename type "a"
ALTER TYPE "a" RENAME TO "a__aside";
-- Rename type "b"
ALTER TYPE "b" RENAME TO "a";
-- Rename type "a__aside"
ALTER TYPE "a__aside" RENAME TO "b";
