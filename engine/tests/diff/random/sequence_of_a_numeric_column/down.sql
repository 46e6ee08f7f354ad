-- driftless:generated

-- Drop sequence "numbers2"
DROP SEQUENCE "numbers2";
