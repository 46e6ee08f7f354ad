SELECT m::text = 'fine' FROM t
