-- driftless:generated

-- Modify view public.v
ALTER VIEW v ALTER COLUMN a DROP DEFAULT;
