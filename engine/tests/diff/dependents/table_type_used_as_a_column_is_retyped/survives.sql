SELECT (address).zip = 'b' FROM shops
