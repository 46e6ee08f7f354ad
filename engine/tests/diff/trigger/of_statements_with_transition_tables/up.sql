-- driftless:generated

-- Create trigger public.users.count_rows
CREATE TRIGGER count_rows AFTER UPDATE ON public.users REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION count_rows();
