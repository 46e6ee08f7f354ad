SELECT id = 1 FROM shops
