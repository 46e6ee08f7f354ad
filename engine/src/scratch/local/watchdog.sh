# Runs one throwaway Postgres and removes every trace of it, whatever becomes of the process that
# started it: standard input is a pipe that only that process holds open, so it closes when the
# value is dropped, on a panic, on Ctrl-C and on kill -9 alike.
#
# $1 directory of the cluster, $2 directory of the server programs; the rest goes to `postgres`.
directory=$1 programs=$2
shift 2
exec 3<&0 0</dev/null 4>&1 >"$directory/log" 2>&1

remove() {
    rm -rf "$directory"
}

fail() {
    tail -c 4000 "$directory/log" >&4
    remove
    exit 1
}

"$programs/initdb" --no-sync -A trust -U postgres -E UTF8 --no-locale \
    -D "$directory/data" 3<&- 4>&- || fail

"$programs/postgres" -D "$directory/data" -k "$directory" "$@" 3<&- 4>&- &
server=$!

# An asynchronous command of a shell starts with SIGQUIT ignored, so TERM goes first: it ends a
# server that has not yet installed its handlers; QUIT is then an immediate shutdown.
{
    read -r _ <&3
    kill -TERM $server
    kill -QUIT $server
} 4>&- &
keeper=$!

wait $server
kill $keeper
fail
