-- driftless:generated
-- hazard: data-loss: drops table public.places
-- hazard: breaks-application: drops extension earthdistance
-- hazard: breaks-application: drops extension cube

-- Drop "places" table
DROP TABLE "places";
-- Drop extension "earthdistance"
DROP EXTENSION "earthdistance";
-- Drop extension "cube"
DROP EXTENSION "cube";
