CREATE TYPE mood AS ENUM ('sad', 'happy');
CREATE FUNCTION cheer(m mood DEFAULT 'sad') RETURNS mood LANGUAGE sql AS $$ SELECT 'happy'::mood $$;
