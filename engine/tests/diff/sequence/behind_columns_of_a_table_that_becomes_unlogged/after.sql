CREATE UNLOGGED TABLE events (
  id integer GENERATED ALWAYS AS IDENTITY,
  number serial,
  other integer GENERATED ALWAYS AS IDENTITY,
  turn integer,
  half integer GENERATED ALWAYS AS (turn / 2) STORED,
  late integer GENERATED ALWAYS AS IDENTITY
);
ALTER SEQUENCE events_other_seq SET LOGGED;
ALTER SEQUENCE events_late_seq SET LOGGED;
CREATE SEQUENCE halves OWNED BY events.half;
CREATE SEQUENCE counter OWNED BY events.turn;
CREATE SEQUENCE loose OWNED BY events.turn;
CREATE TABLE logs (id integer GENERATED ALWAYS AS IDENTITY, number serial);
ALTER SEQUENCE logs_id_seq SET UNLOGGED;
ALTER SEQUENCE logs_number_seq SET UNLOGGED;
CREATE UNLOGGED TABLE notes (id integer GENERATED ALWAYS AS IDENTITY, number serial);
ALTER SEQUENCE notes_id_seq SET LOGGED;
