SELECT count(*) = 1 FROM uses
