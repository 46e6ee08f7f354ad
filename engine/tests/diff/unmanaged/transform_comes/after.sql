CREATE FUNCTION of_pair(internal) RETURNS internal LANGUAGE internal STRICT IMMUTABLE AS 'prsd_lextype';
CREATE TRANSFORM FOR point LANGUAGE plpgsql (FROM SQL WITH FUNCTION of_pair(internal));
