CREATE TABLE visits (id bigint PRIMARY KEY, day date, times timestamp[], at time, seen text);
