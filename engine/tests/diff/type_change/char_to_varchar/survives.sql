SELECT count(*) = 1 FROM countries WHERE code = 'de'
