INSERT INTO a_teams VALUES (1, 'a'); INSERT INTO z_players VALUES (1, 'a');
