-- driftless:generated

-- Modify "p" table
ALTER TABLE "p"
  ADD CONSTRAINT "inside" CHECK ((((b >= 0) AND (b <= 10))::boolean AND (a >= 0))),
  ADD CONSTRAINT "outside" CHECK ((((b < 0) OR (b > 10))::boolean OR (a >= 0))),
  ADD CONSTRAINT "two" CHECK ((((a >= '-90'::integer) AND (a <= 90))::boolean AND ((b >= '-180'::integer) AND (b <= 180))));
