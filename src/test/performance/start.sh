#!/usr/bin/env bash
# How long the portal takes from "java -jar" to its first page, and what memory it has then and later, as a Markdown table:
#   mvn package -DskipTests && src/test/performance/start.sh [home of a JDK …]
# On the data of an earlier start, which it makes first. Each line is the median of RUNS starts (3 unless set). What it needs
# beside bash: curl. Nothing else should run on the machine meanwhile.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."

runs=${RUNS:-3}
port=${PORT:-8097}
work=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null || true; wait; rm -rf "$work"' EXIT
# Small, as in the image (src/main/docker/Dockerfile).
small="-XX:+UseSerialGC -Xms32m -Xmx160m -Xss512k -XX:ReservedCodeCacheSize=64m"
export MALLOC_ARENA_MAX=2

median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }
resident() { awk '/VmRSS/ { print int($2 / 1024) }' "/proc/$1/status"; }

# start <options of Java … -jar <jar>> -- <options of the portal …>: sets portal and millis.
start() {
  local before=$EPOCHREALTIME
  local java=() option
  while [ "$1" != -- ]; do java+=("$1"); shift; done
  shift
  "${java[@]}" --portal.data="$work/data" --server.port="$port" --server.address=127.0.0.1 "$@" >"$work/log" 2>&1 &
  portal=$!
  until curl -sf -o /dev/null "http://127.0.0.1:$port/"; do
    kill -0 "$portal" 2>/dev/null || { cat "$work/log" >&2; exit 1; }
    sleep 0.02
  done
  millis=$(((${EPOCHREALTIME/./} - ${before/./}) / 1000))
}

stop() {
  kill "$portal"
  wait "$portal" || true
}

# 160 pages and 160 searches, none of them asked before.
load() {
  for i in $(seq 20); do
    for path in / /cities /cities/cork /cities/beijing /initiatives /key-features /sources /numbers/population; do
      echo "url = http://127.0.0.1:$port$path?load=$i"
      echo "url = http://127.0.0.1:$port/search?q=older+people+$i"
    done
  done | curl -s -Z --parallel-max 8 -K - >/dev/null || true
}

# line <label> <options of Java … -jar <jar>> -- <options of the portal …>
line() {
  local label=$1
  shift
  : >"$work/millis"; : >"$work/idle"; : >"$work/loaded"
  for _ in $(seq "$runs"); do
    start "$@"
    echo "$millis" >>"$work/millis"
    sleep 10
    resident "$portal" >>"$work/idle"
    load
    resident "$portal" >>"$work/loaded"
    stop
  done
  printf '| %s | %s | %s | %s |\n' "$label" "$(median <"$work/millis" | awk '{ printf "%.1f", $1 / 1000 }')" \
    "$(median <"$work/idle")" "$(median <"$work/loaded")"
}

homes=("$@")
[ ${#homes[@]} -gt 0 ] || homes=("$(dirname "$(dirname "$(readlink -f "$(command -v java)")")")")
fat=target/learning-cities.jar
java -Djarmode=tools -jar "$fat" extract --destination "$work/portal" >/dev/null
jar=$work/portal/learning-cities.jar
start java -jar "$fat" -- # makes the data
stop

echo '| Java, jar, memory | first page after, s | resident when idle, MB | after 320 requests, MB |'
echo '| --- | ---: | ---: | ---: |'
for home in "${homes[@]}"; do
  java=$home/bin/java
  version=$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/ *java.specification.version = //p')
  cache=$work/$version.cache
  JAVA_HOME=$home src/main/docker/train.sh "$jar" "$cache" >"$work/train.log" 2>&1 || { cat "$work/train.log" >&2; exit 1; }
  if [ "$version" -ge 25 ]; then use=-XX:AOTCache=$cache; else use=-XX:SharedArchiveFile=$cache; fi
  line "$version, the jar as it is" "$java" -jar "$fat" --
  line "$version, extracted, small" "$java" $small -jar "$jar" --
  line "$version, extracted, small, cache" "$java" $small "$use" -jar "$jar" --
  line "$version, the same without meaning" "$java" $small "$use" -jar "$jar" -- --portal.search.meaning=off
done
