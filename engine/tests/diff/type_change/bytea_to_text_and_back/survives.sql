SELECT count(*) = 1 FROM blobs
