CREATE FUNCTION code() RETURNS text LANGUAGE sql AS $$ SELECT 'b' $$;
CREATE TABLE coupons (id bigint PRIMARY KEY, code text DEFAULT code());
