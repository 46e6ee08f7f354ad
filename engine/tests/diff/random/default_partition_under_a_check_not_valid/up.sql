-- driftless:generated

-- Create "rooms" table
CREATE TABLE "rooms" (
  "part" integer,
  "order" bigint,
  CONSTRAINT "posts_check" CHECK (((part IS NULL) = ("order" IS NULL)))
);
-- Attach partition "rooms"
ALTER TABLE "posts" ATTACH PARTITION "rooms" DEFAULT;
