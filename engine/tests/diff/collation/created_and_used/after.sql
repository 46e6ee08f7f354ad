CREATE COLLATION german (provider = icu, locale = 'de-u-co-phonebk');
CREATE COLLATION blind (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
CREATE TABLE words (id bigint PRIMARY KEY, word text COLLATE german, key text COLLATE blind UNIQUE);
