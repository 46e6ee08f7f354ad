SELECT hall = 1 AND number = 3 FROM seats
