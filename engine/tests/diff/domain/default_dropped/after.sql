CREATE DOMAIN status AS text;
