SELECT day = '2020-06-01 00:00+00' AND times[1] = '2020-06-01 10:00+00' AND at = '10:00+00' AND seen = '2020-06-01 08:00+00' FROM visits
