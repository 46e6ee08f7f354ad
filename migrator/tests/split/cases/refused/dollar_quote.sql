

DO $x$ a $$;
