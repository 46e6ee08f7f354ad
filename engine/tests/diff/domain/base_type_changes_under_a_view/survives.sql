SELECT code = 'a' FROM stock_codes
