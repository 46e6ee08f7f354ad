SELECT gross = 119 AND total = 200 FROM orders
