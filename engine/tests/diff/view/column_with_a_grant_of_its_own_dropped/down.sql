-- driftless:generated

-- Replace view public.v
CREATE OR REPLACE VIEW v AS
 SELECT t.a,
    t.b
   FROM t;
GRANT SELECT (b) ON TABLE v TO pg_monitor;
