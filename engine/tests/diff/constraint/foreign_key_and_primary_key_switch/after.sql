CREATE TABLE teams (id bigint NOT NULL, code text PRIMARY KEY);
CREATE TABLE players (id bigint PRIMARY KEY, team_id bigint, team_code text REFERENCES teams (code));
