-- SeaORM 1.1 gives numbers without a sign the types of those with one.
CREATE TABLE counter (
    id bigserial PRIMARY KEY,
    tiny smallint NOT NULL,
    small smallint NOT NULL,
    middle integer NOT NULL,
    big bigint
);
