#!/usr/bin/env bash
# Starts the portal, which makes its data, and once more, asks it for a page of each kind, stops it, and so writes a cache of what
# a start with data needs, and no more:
#   train.sh <jar> <cache> [option of the portal …]
# From Java 25 on an AOT cache, to be used by -XX:AOTCache=<cache>; before, an archive of classes, used by
# -XX:SharedArchiveFile=<cache>. A cache fits the Java and the files that it was made with, at the same paths.
set -euo pipefail
jar=$1 cache=$2
shift 2

java=${JAVA_HOME:+$JAVA_HOME/bin/}java
version=$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/ *java.specification.version = //p')
if [ "$version" -ge 25 ]; then record=-XX:AOTCacheOutput=$cache; else record=-XX:ArchiveClassesAtExit=$cache; fi

port=${TRAIN_PORT:-8079}
data=$(mktemp -d)
portal=
trap '[ -z "$portal" ] || kill "$portal" 2>/dev/null || true; rm -rf "$data"' EXIT

# Asks through bash, since an image need not have curl.
ask() {
  exec 3<>"/dev/tcp/127.0.0.1/$port" || return 1
  printf 'GET %s HTTP/1.0\r\nHost: localhost\r\n\r\n' "$1" >&3
  read -r status <&3 && cat <&3 >/dev/null
  exec 3>&-
  [[ $status == *' 200'* ]]
}

# start <option of Java> [option of the portal …]
start() {
  local option=$1
  shift
  "$java" "$option" -XX:+UseSerialGC -jar "$jar" --portal.data="$data" --server.port="$port" --server.address=127.0.0.1 "$@" &
  portal=$!
  for _ in $(seq 300); do
    if ask / 2>/dev/null; then break; fi
    kill -0 "$portal" # it may have failed
    sleep 1
  done
}

stop() {
  kill "$portal"
  wait "$portal" || [ $? = 143 ]
}

start -showversion "$@"
stop
start "$record" "$@"
for path in / /cities /cities/cork /initiatives '/search?q=libraries+for+older+people' '/compare?city=cork&city=beijing' \
  /key-features/1.1 /numbers/population /api/v1/cities /cities.csv /assets/css/portal.css /fr/cities/cork; do
  ask "$path" || true # on a slow machine a search may give up; the cache then knows a little less
done
stop
test -s "$cache"
