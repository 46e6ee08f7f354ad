SELECT (address).street = 'Main St' FROM shops
