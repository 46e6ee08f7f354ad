CREATE FUNCTION is_slug(s text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT s ~ '^[a-z-]+$' $$;
CREATE TABLE pages (id bigint PRIMARY KEY, slug text);
