CREATE TABLE teams (id bigint PRIMARY KEY, code text NOT NULL);
CREATE TABLE players (id bigint PRIMARY KEY, team_id bigint CONSTRAINT player_team REFERENCES teams (id));
