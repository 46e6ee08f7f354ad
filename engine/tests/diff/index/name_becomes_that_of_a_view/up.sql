-- driftless:generated

-- Drop index "a_view" of table "a"
DROP INDEX "a_view";
-- Create view public.a_view
CREATE VIEW a_view AS
 SELECT a.n
   FROM a;
