SELECT a = 'was b' AND b = 'was c' FROM stages
