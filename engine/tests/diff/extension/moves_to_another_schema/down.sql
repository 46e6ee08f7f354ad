-- driftless:generated

-- Modify extension "citext"
ALTER EXTENSION "citext" SET SCHEMA "public";
