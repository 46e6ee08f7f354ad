CREATE TABLE teams (id bigint NOT NULL UNIQUE, code text NOT NULL, PRIMARY KEY (id, code));
CREATE TABLE players (id bigint PRIMARY KEY, team_id bigint CONSTRAINT player_team REFERENCES teams (id));
