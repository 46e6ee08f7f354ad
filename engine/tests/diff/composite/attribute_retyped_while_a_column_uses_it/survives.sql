SELECT (address).zip = 1 FROM shops
