SELECT body = 'x' FROM queue
