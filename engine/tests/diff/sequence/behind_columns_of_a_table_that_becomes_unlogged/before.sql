CREATE TABLE events (
  id integer GENERATED ALWAYS AS IDENTITY,
  number serial,
  other integer GENERATED ALWAYS AS IDENTITY,
  turn integer,
  half integer
);
CREATE SEQUENCE halves OWNED BY events.half;
CREATE SEQUENCE counter OWNED BY events.turn;
CREATE SEQUENCE loose;
CREATE TABLE logs (id integer GENERATED ALWAYS AS IDENTITY, number serial);
