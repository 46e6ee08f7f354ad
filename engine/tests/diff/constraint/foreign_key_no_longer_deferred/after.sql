CREATE TABLE teams (id bigint PRIMARY KEY);
CREATE TABLE players (id bigint PRIMARY KEY, team_id bigint CONSTRAINT players_team_id_fkey REFERENCES teams (id) DEFERRABLE);
