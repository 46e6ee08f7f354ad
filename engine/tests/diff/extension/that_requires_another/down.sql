-- driftless:generated

-- Drop "places" table
DROP TABLE "places";
-- Drop extension "earthdistance"
DROP EXTENSION "earthdistance";
-- Drop extension "cube"
DROP EXTENSION "cube";
