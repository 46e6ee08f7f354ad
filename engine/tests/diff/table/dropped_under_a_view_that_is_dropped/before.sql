CREATE TABLE teams (id bigint PRIMARY KEY);
CREATE VIEW all_teams AS SELECT id FROM teams;
