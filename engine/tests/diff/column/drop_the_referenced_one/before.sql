CREATE TABLE teams (id bigint PRIMARY KEY, code text UNIQUE);
CREATE TABLE players (id bigint PRIMARY KEY, team_code text REFERENCES teams (code));
