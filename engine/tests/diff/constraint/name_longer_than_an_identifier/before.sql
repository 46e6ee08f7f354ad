CREATE TABLE subscription_renewal_notifications (id bigint PRIMARY KEY, last_successful_delivery_attempt_at date);
