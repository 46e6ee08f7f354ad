CREATE EXTENSION pg_trgm;
CREATE FUNCTION likeness(a text, b text) RETURNS real LANGUAGE sql AS 'SELECT similarity(a, b)';
