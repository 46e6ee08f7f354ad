CREATE FUNCTION is_word(s text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT s ~ '^\w+$' $$;
CREATE DOMAIN word AS text CHECK (is_word(VALUE));
CREATE TABLE dictionary (id bigint PRIMARY KEY, word word);
