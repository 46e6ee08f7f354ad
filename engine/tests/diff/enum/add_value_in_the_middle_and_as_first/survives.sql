SELECT string_agg(size::text, ',' ORDER BY size) = 's,l' FROM shirts
