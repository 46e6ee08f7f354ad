SELECT string_agg(size::text, ',' ORDER BY id) = 'm,l' FROM shirts
