SELECT name = 'Ann' FROM clients
