SELECT count(*) = 1 FROM billing.invoice
