--
-- a dump
--

\restrict aBc123

SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);

CREATE TABLE public.t (a integer DEFAULT 1);


COPY public.t (a) FROM stdin;
1
\.


\unrestrict aBc123

