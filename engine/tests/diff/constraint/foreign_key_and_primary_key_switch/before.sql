CREATE TABLE teams (id bigint PRIMARY KEY, code text NOT NULL);
CREATE TABLE players (id bigint PRIMARY KEY, team_id bigint REFERENCES teams (id), team_code text);
