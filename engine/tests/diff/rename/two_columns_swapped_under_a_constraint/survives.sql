SELECT ends = '2020-01-01' AND starts = '2020-12-31' FROM periods
