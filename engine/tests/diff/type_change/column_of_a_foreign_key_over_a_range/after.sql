CREATE DOMAIN period AS daterange;
CREATE TABLE rooms (id bigint, period period, days integer[], UNIQUE (id, period), UNIQUE (id, days));
CREATE TABLE stays (room_id bigint, period period, FOREIGN KEY (room_id, period) REFERENCES rooms (id, period));
CREATE TABLE visits (room_id bigint, days integer[], FOREIGN KEY (room_id, days) REFERENCES rooms (id, days));
