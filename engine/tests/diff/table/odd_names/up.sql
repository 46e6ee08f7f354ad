-- driftless:generated

-- Create "we""ird" table
CREATE TABLE "we""ird" (
  "select" integer NOT NULL,
  "a b" text,
  "Ünïcode" integer,
  CONSTRAINT "we""ird_pkey" PRIMARY KEY ("select")
);
-- Create index "order" on table "we""ird"
CREATE INDEX "order" ON "we""ird" USING btree ("a b") WHERE ("Ünïcode" > 3);
