#!/usr/bin/env bash
# How fast the portal is beside nginx, on this machine: prints the table of docs/performance.md.
#
#   src/test/performance/measure.sh [jar]
#
# Needs wrk and nginx (Debian: apt-get install wrk nginx-light), curl, a JDK, and a machine that does nothing else. Starts the
# portal with and without its page cache, and without search by meaning, on data directories of its own, and nginx with the same bytes as files; all
# on 127.0.0.1, all stopped at the end. Runs of nginx and of the portal take turns; every figure is the median of three.
set -euo pipefail

jar=${1:-target/learning-cities.jar}
seconds=${SECONDS_EACH:-5}
warm_up=${SECONDS_OF_WARM_UP:-20}
connections=8
kept=8141 rendered=8142 files=8143 words=8144
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$(mktemp -d)
started=()

stop() {
  for process in "${started[@]}"; do kill "$process" 2>/dev/null || true; done
  for process in "${started[@]}"; do wait "$process" 2>/dev/null || true; done
  rm -rf "$work"
}
trap stop EXIT

for tool in wrk nginx curl java; do
  command -v "$tool" >/dev/null || { echo "$tool is missing" >&2; exit 1; }
done

# Starts the portal on a port with a page cache of this size and more options, and waits until it is open.
portal() {
  local port=$1 cache=$2
  shift 2
  java ${JAVA_OPTIONS:-} -jar "$jar" --server.port="$port" --server.address=127.0.0.1 --portal.data="$work/$port" \
    --portal.address=http://localhost:$port --portal.page-cache="$cache" "$@" >"$work/$port.log" 2>&1 &
  started+=($!)
  for _ in $(seq 300); do
    curl -fsS -o /dev/null "http://127.0.0.1:$port/about" 2>/dev/null && return
    kill -0 "${started[-1]}" 2>/dev/null || break
    sleep 1
  done
  tail "$work/$port.log" >&2
  exit 1
}

# The file in which nginx has the answer of this path.
file() { printf '%s' "$1" | tr -c 'a-z0-9' _; }

nginx_start() {
  # Its workers are not root.
  chmod 755 "$work"
  mkdir -p "$work/files"
  cat >"$work/nginx.conf" <<CONF
daemon off; pid $work/nginx.pid; error_log $work/nginx.log; worker_processes auto;
events { worker_connections 512; }
http {
  default_type text/html; access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000000;
  open_file_cache max=100; gzip_static on;
  server { listen 127.0.0.1:$files; root $work/files; }
}
CONF
  nginx -c "$work/nginx.conf" 2>>"$work/nginx.log" &
  started+=($!)
}

# Requests a second, median and 99th percentile (ms) of a run; fails where an answer was not 200.
run() {
  local address=$1; shift
  wrk -t1 -c$connections -d"${seconds}s" --latency -H 'Accept-Encoding: gzip' "$@" "$address" | awk '
    function ms(t) { return t ~ /us$/ ? t / 1000 : t ~ /ms$/ ? t + 0 : t * 1000 }
    /^ +50%/ { p50 = ms($2) } /^ +99%/ { p99 = ms($2) } /Requests\/sec/ { rate = $2 }
    /Non-2xx|Socket errors/ { failed = $0 }
    END { if (failed) { print failed > "/dev/stderr"; exit 1 } printf "%.1f %.2f %.2f\n", rate, p50, p99 }'
}

# The median of each column of three lines.
median() {
  awk '{ for (i = 1; i <= NF; i++) v[i, NR] = $i + 0; n = NF }
    END { for (i = 1; i <= n; i++) { a = v[i, 1]; b = v[i, 2]; c = v[i, 3]
      printf "%s%s", (a < b ? (b < c ? b : (a < c ? c : a)) : (a < c ? a : (b < c ? c : b))), i < n ? " " : "\n" } }'
}

half_load() {
  java "$here/HalfLoad.java" "$1" "$2" "$(awk "BEGIN { print $3 / 2 }")" "$seconds" $connections
}

# A row: what it is, the port of the portal, the path, more arguments of wrk.
row() {
  local what=$1 port=$2 path=$3; shift 3
  local name; name=$(file "$path")
  local of_nginx="" of_portal=""
  run "http://127.0.0.1:$port$path" "$@" >/dev/null
  for _ in 1 2 3; do
    of_nginx+=$(run "http://127.0.0.1:$files/$name.html")$'\n'
    of_portal+=$(run "http://127.0.0.1:$port$path" "$@")$'\n'
  done
  read -r n_rate n_p50 n_p99 < <(printf '%s' "$of_nginx" | median)
  read -r p_rate p_p50 p_p99 < <(printf '%s' "$of_portal" | median)
  local half=–
  [ $# -gt 0 ] || half=$(half_load "$port" "$path" "$p_rate")
  awk -v what="$what" -v bytes="$(stat -c %s "$work/files/$name.html.gz")" -v n="$n_rate" -v n50="$n_p50" -v n99="$n_p99" \
    -v p="$p_rate" -v p50="$p_p50" -v p99="$p_p99" -v half="$half" 'BEGIN {
      r = p / n; ratio = r >= 0.1 ? sprintf("%.2f", r) : sprintf("1/%.0f", 1 / r)
      printf "| %s | %d | %.0f | %.2f / %.2f | %.0f | %.2f / %.2f | %s | %s |\n", what, bytes, n, n50, n99, p, p50, p99, ratio, half }'
}

front=/ profile=/cities/cork list='/cities?region=africa' search='/search?q=libraries'

portal $kept 32MB
# The vectors of the texts are the same for both.
mkdir -p "$work/$rendered" && cp -r "$work/$kept/embeddings" "$work/$rendered/" 2>/dev/null || true
portal $rendered 0
portal $words 0 --portal.search.meaning=off
nginx_start
for path in "$front" "$profile" "$list" "$search"; do
  # Who asks again gets it packed well.
  curl -fsS --retry 9 --retry-delay 1 -H 'Accept-Encoding: gzip' "http://127.0.0.1:$kept$path" -o /dev/null
  curl -fsS --retry 9 --retry-delay 1 -H 'Accept-Encoding: gzip' "http://127.0.0.1:$kept$path" -o "$work/files/$(file "$path").html.gz"
  gzip -dc "$work/files/$(file "$path").html.gz" >"$work/files/$(file "$path").html"
done
for path in "$front" "$profile" "$list" "$search"; do
  for port in $kept $rendered; do
    wrk -t1 -c$connections -d"$((warm_up / 4 + 1))s" -H 'Accept-Encoding: gzip' "http://127.0.0.1:$port$path" >/dev/null
  done
done
# Java takes longest over what is never the same.
for port in $rendered $words; do
  wrk -t1 -c$connections -d"$((warm_up * 4))s" -s "$here/words.lua" "http://127.0.0.1:$port" >/dev/null
done

echo "Measured on $(date -u +%F), $(nproc) cores, Java $(java -version 2>&1 | sed -n '1s/.*"\(.*\)".*/\1/p'), $(nginx -v 2>&1 | sed 's/.*: //; s#/# #'), $connections connections, runs of $seconds s."
echo
echo "| page | bytes | nginx req/s | nginx p50 / p99 ms | portal req/s | portal p50 / p99 ms | ratio | p99 at half load, ms |"
echo "| --- | --: | --: | --: | --: | --: | --: | --: |"
row "front page, kept" $kept "$front"
row "profile, kept" $kept "$profile"
row "list, filtered, kept" $kept "$list"
row "search, kept" $kept "$search"
row "front page, rendered" $rendered "$front"
row "profile, rendered" $rendered "$profile"
row "list, filtered, rendered" $rendered "$list"
row "search, rendered" $rendered "$search"
row "search, other words each time" $rendered "$search" -s "$here/words.lua"
row "the same by words alone" $words "$search" -s "$here/words.lua"
