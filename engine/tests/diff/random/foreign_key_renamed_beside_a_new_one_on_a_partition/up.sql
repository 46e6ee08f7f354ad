-- driftless:generated

-- Rename constraint "yyyyyyyyyy_fkey"
ALTER TABLE "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyzzz" RENAME CONSTRAINT "yyyyyyyyyy_fkey" TO "by_name2";
-- Modify "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyzzz" table
ALTER TABLE "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyzzz" ADD CONSTRAINT "yyyyyyyyyy_fkey" FOREIGN KEY (email) REFERENCES orders(amount) DEFERRABLE INITIALLY DEFERRED;
