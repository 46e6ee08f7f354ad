CREATE TABLE teams (id bigint PRIMARY KEY, number bigint UNIQUE);
CREATE TABLE players (id bigint PRIMARY KEY, team bigint CONSTRAINT players_team REFERENCES teams (number));
