SELECT amount = 5 FROM orders
