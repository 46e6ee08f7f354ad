SELECT (address).street = 'a, b' AND (address).zip = 12 AND (others[1]).zip = 3 AND (known).zip = 4 AND ((route).stop).zip = 6 FROM shops
