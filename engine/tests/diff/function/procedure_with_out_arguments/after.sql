CREATE PROCEDURE tidy(IN a int, INOUT b int DEFAULT 2) LANGUAGE plpgsql AS $$BEGIN b := a; END$$;
COMMENT ON PROCEDURE tidy(int, int) IS 'cleans';
