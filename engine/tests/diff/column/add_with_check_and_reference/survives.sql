SELECT team_id IS NULL AND number IS NULL FROM players
