-- driftless:generated

-- Create "posts" table
CREATE TABLE "posts" (
  "id" bigint NOT NULL,
  "user_id" bigint NOT NULL,
  "title" text NOT NULL,
  CONSTRAINT "posts_pkey" PRIMARY KEY (id),
  CONSTRAINT "posts_title_check" CHECK ((title <> ''::text)),
  CONSTRAINT "posts_user_id_fkey" FOREIGN KEY (user_id) REFERENCES users(id),
  CONSTRAINT "posts_user_id_title_key" UNIQUE (user_id, title)
);
-- Create index "posts_title_idx" on table "posts"
CREATE INDEX "posts_title_idx" ON "posts" USING btree (title);
