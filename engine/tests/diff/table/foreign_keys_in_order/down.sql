-- driftless:generated

-- Drop "a_child" table
DROP TABLE "a_child";
-- Drop "z_parent" table
DROP TABLE "z_parent";
