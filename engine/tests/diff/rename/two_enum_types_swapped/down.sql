-- driftless:generated

-- Rename type "b"
ALTER TYPE "b" RENAME TO "a__aside";
-- Rename type "a"
ALTER TYPE "a" RENAME TO "b";
-- Rename type "a__aside"
ALTER TYPE "a__aside" RENAME TO "a";
