-- driftless:generated

-- Modify "subscription_renewal_notifications" table
ALTER TABLE "subscription_renewal_notifications"
  ADD CONSTRAINT "subscription_renewal_notific_last_successful_delivery_att_check" CHECK ((last_successful_delivery_attempt_at > '2020-01-01'::date)),
  ADD CONSTRAINT "subscription_renewal_notifica_last_successful_delivery_atte_key" UNIQUE (last_successful_delivery_attempt_at);
