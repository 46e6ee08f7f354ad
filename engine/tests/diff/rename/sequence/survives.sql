SELECT nextval('invoice_numbers') = 2
