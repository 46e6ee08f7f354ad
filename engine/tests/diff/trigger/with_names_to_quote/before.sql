CREATE TABLE "Order" (id bigint PRIMARY KEY, "when" date);
CREATE FUNCTION "Touch It"() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RETURN NEW; END$$;
