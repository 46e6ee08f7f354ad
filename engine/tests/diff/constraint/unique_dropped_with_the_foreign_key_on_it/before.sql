CREATE TABLE a_teams (id bigint PRIMARY KEY, code text CONSTRAINT code_once UNIQUE);
CREATE TABLE z_players (id bigint PRIMARY KEY, team text REFERENCES a_teams (code));
