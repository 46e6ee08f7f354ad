-- driftless:generated

-- Create trigger public.orders.verify
CREATE CONSTRAINT TRIGGER verify AFTER INSERT ON public.orders DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION verify();
