-- driftless:generated

-- Modify domain "email"
ALTER DOMAIN "email" ADD CONSTRAINT "has_at" CHECK ((VALUE ~ '@'::text));
