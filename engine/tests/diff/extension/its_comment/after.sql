CREATE EXTENSION pgcrypto;
COMMENT ON EXTENSION pgcrypto IS 'for old hashes';
