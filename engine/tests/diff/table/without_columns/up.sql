-- driftless:generated

-- Create "nothing" table
CREATE TABLE "nothing" ();
