-- driftless:generated

-- Create sequence "numbers2"
CREATE SEQUENCE "numbers2";
-- Modify sequence "numbers2"
ALTER SEQUENCE "numbers2" OWNED BY "tags"."status";
-- Continue sequence "numbers2" after the rows
SELECT setval('"numbers2"', max("status")::bigint) FROM "tags" HAVING max("status") >= 1;
