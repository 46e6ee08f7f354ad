-- driftless:generated

-- Drop view public.v
DROP VIEW "v";
-- Create view public.v
CREATE VIEW v AS
 SELECT t.a
   FROM t;
