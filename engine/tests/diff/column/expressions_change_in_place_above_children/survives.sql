SELECT total = 5 AND days = 732 FROM orders, dogs
