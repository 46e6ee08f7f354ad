-- driftless:generated

-- Create "posts" table
CREATE TABLE "posts" (
  "id" integer NOT NULL,
  "author" bigint,
  CONSTRAINT "posts_author_fkey" FOREIGN KEY (author) REFERENCES users(id),
  CONSTRAINT "posts_pkey" PRIMARY KEY (id)
);
