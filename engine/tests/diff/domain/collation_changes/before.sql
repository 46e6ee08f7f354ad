CREATE DOMAIN word AS text;
