SELECT least = 5 FROM daily
