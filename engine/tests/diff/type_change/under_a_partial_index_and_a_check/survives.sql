SELECT amount = 7 FROM stock
