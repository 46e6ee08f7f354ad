-- driftless:generated
-- hazard: data-loss: drops column public.documents.body

-- Modify "documents" table
ALTER TABLE "documents" DROP COLUMN "body";
