SELECT wort = 'a' FROM wörter
