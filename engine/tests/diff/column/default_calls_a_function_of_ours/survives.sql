SELECT code = 'old' FROM coupons
