CREATE DOMAIN status AS text DEFAULT 'new';
