CREATE TABLE teams (id bigint PRIMARY KEY);
CREATE TABLE players (id bigint PRIMARY KEY, team_id bigint REFERENCES teams (id) ON DELETE SET NULL ON UPDATE CASCADE);
CREATE INDEX players_team_id_idx ON players (team_id);
