-- driftless:generated

-- Create "posts" table
CREATE TABLE "posts" (
  "email" interval(3)
);
-- Modify "posts" table
ALTER TABLE "posts" REPLICA IDENTITY FULL;
-- Create "--" table
CREATE TABLE "--" () INHERITS ("posts") WITH (fillfactor = 70);
-- Modify "--" table
ALTER TABLE "--" REPLICA IDENTITY NOTHING;
