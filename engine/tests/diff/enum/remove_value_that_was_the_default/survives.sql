SELECT m::text = 'happy' FROM t
