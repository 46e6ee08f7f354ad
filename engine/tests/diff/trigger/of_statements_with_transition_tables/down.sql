-- driftless:generated

-- Drop trigger public.users.count_rows
DROP TRIGGER "count_rows" ON "users";
