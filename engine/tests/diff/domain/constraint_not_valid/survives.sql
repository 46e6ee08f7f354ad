SELECT score = 500 FROM scores
