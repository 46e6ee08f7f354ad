-- driftless:generated

-- Create "rooms" table
CREATE TABLE "app"."rooms" () INHERITS ("public"."orders");
