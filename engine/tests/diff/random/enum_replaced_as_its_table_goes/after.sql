CREATE TYPE level AS ENUM ('high', 'low');
