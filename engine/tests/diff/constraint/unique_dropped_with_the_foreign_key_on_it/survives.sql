SELECT team = 'a' FROM z_players
