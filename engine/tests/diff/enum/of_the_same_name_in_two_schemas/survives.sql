SELECT mine::text = 'a' AND theirs::text = 'b' FROM jobs
