SELECT "createdAt" = '2020-01-01' FROM sorting
