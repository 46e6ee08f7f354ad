SELECT amount = 5 FROM stock
