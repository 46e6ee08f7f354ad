SELECT 1 /* /* */;
