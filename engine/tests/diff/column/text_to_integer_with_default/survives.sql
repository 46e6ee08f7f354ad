SELECT array_agg(n ORDER BY id) = '{42,7}' FROM t
