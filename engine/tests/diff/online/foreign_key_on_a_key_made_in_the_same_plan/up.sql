-- driftless:generated
-- atlas:txmode none

-- Create index "p_code_key" on table "p"
CREATE UNIQUE INDEX CONCURRENTLY "p_code_key" ON "p" USING btree (code);
-- Modify "p" table
ALTER TABLE "p" ADD CONSTRAINT "p_code_key" UNIQUE USING INDEX "p_code_key";
-- Modify "c" table
ALTER TABLE "c" ADD CONSTRAINT "c_code_fkey" FOREIGN KEY (code) REFERENCES p(code) NOT VALID;
ALTER TABLE "c" VALIDATE CONSTRAINT "c_code_fkey";
