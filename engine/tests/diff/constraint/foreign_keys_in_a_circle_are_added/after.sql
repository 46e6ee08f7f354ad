CREATE TABLE users (id bigint PRIMARY KEY, team_id bigint);
CREATE TABLE teams (id bigint PRIMARY KEY, captain_id bigint REFERENCES users (id));
ALTER TABLE users ADD FOREIGN KEY (team_id) REFERENCES teams (id);
