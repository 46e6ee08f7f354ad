SELECT b = 'was a' AND c = 'was b' FROM stages
