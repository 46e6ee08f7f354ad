SELECT plain = 'ann' FROM plains
