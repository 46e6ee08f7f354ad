CREATE FUNCTION next_code() RETURNS text LANGUAGE sql AS $$ SELECT 'c' || floor(random() * 1000) $$;
CREATE TABLE coupons (id bigint PRIMARY KEY, code text DEFAULT next_code());
