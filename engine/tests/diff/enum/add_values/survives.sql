SELECT m::text = 'ok' AND l::text = '{ok,happy}' FROM t
