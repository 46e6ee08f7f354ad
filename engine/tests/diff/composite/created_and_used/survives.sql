SELECT address IS NULL FROM shops
