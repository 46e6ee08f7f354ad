CREATE TABLE players (id bigint PRIMARY KEY, team_id bigint);
