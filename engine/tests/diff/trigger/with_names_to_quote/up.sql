-- driftless:generated

-- Create trigger public."Order"."on ""update"""
CREATE TRIGGER "on ""update""" BEFORE UPDATE OF "when" ON public."Order" FOR EACH ROW EXECUTE FUNCTION "Touch It"('it''s', 'a\b');
