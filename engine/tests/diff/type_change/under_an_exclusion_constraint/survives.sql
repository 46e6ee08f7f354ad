SELECT code = 'a' FROM seats
