-- driftless:generated

-- Modify trigger public.users.touch
ALTER TABLE users ENABLE TRIGGER touch;
