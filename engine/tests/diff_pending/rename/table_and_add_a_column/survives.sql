SELECT note = '' FROM purchases
