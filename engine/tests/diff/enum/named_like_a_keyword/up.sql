-- driftless:generated

-- Modify "lists" table
ALTER TABLE "lists" ALTER COLUMN "order" SET DEFAULT 'desc'::"order";

-- next file

-- driftless:generated

-- Replace enum type "order"
ALTER TYPE "order" RENAME TO "order__old";
CREATE TYPE "order" AS ENUM ('desc');
ALTER TABLE "lists"
  ALTER COLUMN "order" DROP DEFAULT,
  ALTER COLUMN "order" TYPE "order" USING "order"::text::"order",
  ALTER COLUMN "order" SET DEFAULT 'desc'::"order";
DROP TYPE "order__old";
