CREATE TABLE r (during tsrange, CONSTRAINT r_once EXCLUDE USING gist (during WITH &&));
