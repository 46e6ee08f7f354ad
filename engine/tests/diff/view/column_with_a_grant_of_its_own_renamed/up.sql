-- driftless:generated

-- Drop view public.v
DROP VIEW "v";
-- Create view public.v
CREATE VIEW v AS
 SELECT t.b AS bb,
    t.a
   FROM t;
GRANT SELECT ON TABLE v TO pg_signal_backend;
GRANT SELECT (a) ON TABLE v TO pg_monitor;
