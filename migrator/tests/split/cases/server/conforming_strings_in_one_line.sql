SET standard_conforming_strings = off; SELECT '\';'; SET standard_conforming_strings = on; SELECT '\'; SELECT ';';
