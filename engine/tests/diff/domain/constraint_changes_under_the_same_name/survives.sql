SELECT score = 50 FROM scores
