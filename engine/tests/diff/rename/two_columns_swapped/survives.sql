SELECT lon = 10 AND lat = 20 FROM places
