CREATE TABLE a_teams (id bigint PRIMARY KEY, code text);
CREATE TABLE z_players (id bigint PRIMARY KEY, team text);
