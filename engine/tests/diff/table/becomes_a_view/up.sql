-- driftless:generated

-- Drop "names" table
DROP TABLE "names";
-- Create view public.names
CREATE VIEW names AS
 SELECT people.id,
    people.name
   FROM people;
