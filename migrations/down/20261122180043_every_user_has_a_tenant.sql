-- Users may be without a tenant again. The default tenant and its users stay as they are: which of
-- them had none before is not known.

ALTER TABLE "users" ALTER COLUMN "tenant_id" DROP NOT NULL;
