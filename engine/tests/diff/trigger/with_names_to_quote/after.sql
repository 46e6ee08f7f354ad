CREATE TABLE "Order" (id bigint PRIMARY KEY, "when" date);
CREATE FUNCTION "Touch It"() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RETURN NEW; END$$;
CREATE TRIGGER "on ""update""" BEFORE UPDATE OF "when" ON "Order" FOR EACH ROW EXECUTE FUNCTION "Touch It"('it''s', 'a\b');
