SELECT latest = '2020-01-01' FROM a
