CREATE DOMAIN word AS text DEFAULT 'x' CONSTRAINT given CHECK (VALUE <> '');
COMMENT ON DOMAIN word IS 'of the dictionary';
COMMENT ON CONSTRAINT given ON DOMAIN word IS 'never empty';
GRANT USAGE ON DOMAIN word TO pg_monitor;
