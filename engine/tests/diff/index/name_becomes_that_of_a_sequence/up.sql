-- driftless:generated

-- Drop index "a_n_seq" of table "a"
DROP INDEX "a_n_seq";
-- Create sequence "a_n_seq"
CREATE SEQUENCE "a_n_seq";
