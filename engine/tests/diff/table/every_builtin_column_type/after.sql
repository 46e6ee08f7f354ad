CREATE TABLE everything (
    a smallint, b integer, c bigint, d numeric, e numeric(10), f numeric(10,2), g real, h double precision, i money,
    j varchar, k varchar(10), l char, m char(10), n text, o bytea, p timestamp, q timestamptz(3), r date, s time(0), t timetz,
    u interval, v interval day to second(3), w boolean, x point, y line, z lseg, aa box, ab path, ac polygon, ad circle,
    ae cidr, af inet, ag macaddr, ah macaddr8, ai bit(3), aj bit varying(5), ak bit varying, al tsvector, am tsquery, an uuid, ao xml,
    ap json, aq jsonb, ar jsonpath, at int4range, au tstzmultirange, av pg_lsn, aw oid, ax regclass, ay name, az "char", ba int[][], bb varchar(5)[], bc timestamptz(0)[]
);
