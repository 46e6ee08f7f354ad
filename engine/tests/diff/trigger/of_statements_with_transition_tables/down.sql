-- driftless:generated
-- hazard: breaks-application: drops trigger public.users.count_rows

-- Drop trigger public.users.count_rows
DROP TRIGGER "count_rows" ON "users";
