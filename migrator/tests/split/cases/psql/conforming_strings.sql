SET standard_conforming_strings = off;
SET escape_string_warning = off;
SELECT 'it\'s; x';
SELECT 'a'
'\';', '\\'; SELECT B'01', "a\" FROM (SELECT 1) AS t("a\");
SET SESSION "standard_conforming_strings" TO 'on';
SELECT 'a\'; SELECT 'b\';
set standard_conforming_strings to false;
SELECT '\';';
RESET standard_conforming_strings;
SELECT '\'; SELECT ';';
