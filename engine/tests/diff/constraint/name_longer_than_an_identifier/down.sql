-- driftless:generated

-- Modify "subscription_renewal_notifications" table
ALTER TABLE "subscription_renewal_notifications"
  DROP CONSTRAINT "subscription_renewal_notific_last_successful_delivery_att_check",
  DROP CONSTRAINT "subscription_renewal_notifica_last_successful_delivery_atte_key";
