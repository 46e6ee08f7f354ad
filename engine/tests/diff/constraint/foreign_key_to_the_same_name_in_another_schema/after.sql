CREATE SCHEMA s1;
CREATE SCHEMA s2;
CREATE TABLE s1.teams (id bigint PRIMARY KEY);
CREATE TABLE s2.teams (id bigint PRIMARY KEY);
CREATE TABLE players (id bigint PRIMARY KEY, team_id bigint CONSTRAINT players_team REFERENCES s2.teams (id));
