SELECT amount = 9 FROM orders
