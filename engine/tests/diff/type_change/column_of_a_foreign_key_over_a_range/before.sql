CREATE DOMAIN period AS daterange;
CREATE TABLE rooms (id integer, period period, days integer[], UNIQUE (id, period), UNIQUE (id, days));
CREATE TABLE stays (room_id integer, period period, FOREIGN KEY (room_id, period) REFERENCES rooms (id, period));
CREATE TABLE visits (room_id integer, days integer[], FOREIGN KEY (room_id, days) REFERENCES rooms (id, days));
