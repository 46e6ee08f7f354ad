SELECT city = 'a' FROM addresses
