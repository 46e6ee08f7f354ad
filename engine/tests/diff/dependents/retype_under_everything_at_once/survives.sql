SELECT first_name() = 'Ann' AND (SELECT n FROM name_counts) = 1
