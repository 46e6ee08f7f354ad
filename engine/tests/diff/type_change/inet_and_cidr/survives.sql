SELECT net = '10.0.0.0/8' FROM hosts
