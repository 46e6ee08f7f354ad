CREATE TABLE visits (id bigint PRIMARY KEY, day timestamptz, times timestamptz[], at timetz, seen timestamptz);
