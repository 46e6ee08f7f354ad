-- driftless:generated

-- Create "files" table
CREATE TABLE "public"."files" () INHERITS ("billing"."items") WITH (fillfactor = 70);
