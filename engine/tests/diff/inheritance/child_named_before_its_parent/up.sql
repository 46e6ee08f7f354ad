-- driftless:generated

-- Create "posts" table
CREATE TABLE "posts" (
  "email" interval(3)
);
-- Create "--" table
CREATE TABLE "--" () INHERITS ("posts") WITH (fillfactor = 70);
-- Modify "--" table
ALTER TABLE "--" REPLICA IDENTITY NOTHING;
-- Modify "posts" table
ALTER TABLE "posts" REPLICA IDENTITY FULL;
