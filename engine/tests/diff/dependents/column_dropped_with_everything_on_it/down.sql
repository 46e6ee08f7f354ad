-- driftless:generated

-- Modify "users" table
ALTER TABLE "users"
  ADD COLUMN "nick" text,
  ADD CONSTRAINT "nick_given" CHECK ((nick <> ''::text));
-- Create index "users_nick_idx" on table "users"
CREATE INDEX "users_nick_idx" ON "users" USING btree (nick);
-- Create view public.nicks
CREATE VIEW nicks AS
 SELECT users.nick
   FROM users;
-- Create trigger public.users.touch
CREATE TRIGGER touch BEFORE UPDATE OF nick ON public.users FOR EACH ROW EXECUTE FUNCTION touch();
-- Create policy public.users.by_nick
CREATE POLICY by_nick ON users USING ((nick = CURRENT_USER));
