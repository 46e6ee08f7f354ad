-- Beside the history, whose table Atlas would bring back to its own columns. It exists only while a
-- file that no transaction surrounds is under way.
CREATE TABLE IF NOT EXISTS {table} (
    "version" character varying NOT NULL,
    "direction" text NOT NULL,
    "state" text NOT NULL,
    "applied" bigint NOT NULL,
    "hash" text NOT NULL,
    "statement" text NOT NULL,
    "objects" oid[] NOT NULL,
    "pid" integer NOT NULL,
    "backend_start" timestamptz NULL,
    "written_at" timestamptz NOT NULL,
    PRIMARY KEY ("version")
);
