SELECT price = 9.99 FROM prices
