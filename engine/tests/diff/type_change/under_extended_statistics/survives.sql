SELECT city = 'Bonn' FROM addresses
