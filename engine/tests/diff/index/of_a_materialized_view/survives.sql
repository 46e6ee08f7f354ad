SELECT count(*) = 1 FROM docs
