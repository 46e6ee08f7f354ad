SELECT about IS NULL FROM prices
