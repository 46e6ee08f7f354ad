SELECT n = 0 FROM user_totals
