-- driftless:generated

-- Modify trigger public.users.touch
ALTER TABLE users DISABLE TRIGGER touch;
