#!/usr/bin/env bash
# Runs a real Neo4j Community server for tests until it is told to end (SIGTERM, or Ctrl-C).
#
#   scripts/neo4j/start.sh FOLDER PORT [PASSWORD [HEAP PAGECACHE]]
#
# FOLDER holds its data and settings; PORT is where Bolt listens, on 127.0.0.1 only; PASSWORD is "tieline-test"
# unless given, and counts when the folder is new. Needs Java 17 or later and Maven, which fetches the server once
# into its own repository. "ready" on standard output says that the server answers. HEAP and PAGECACHE
# ("1g") give it more memory than the tests' small graphs need (384m and 64m).
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
if (($# < 2)); then
  sed -n '2,10s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" >&2
  exit 2
fi
mkdir -p "$1/conf"
home=$(cd "$1" && pwd)
port=$2
password=${3:-tieline-test}
heap=${4:-384m}
pagecache=${5:-64m}
# one large transaction must not take a small server down; 0: no limit but the heap's
transaction=128m
(($# < 4)) || transaction=0

for tool in java mvn; do
  command -v "$tool" >/dev/null || { echo "$tool is not installed; the Neo4j server for tests needs it" >&2; exit 3; }
done

# The class path is asked of Maven once for each state of the pom.
cache=$here/.cache
list=$cache/$(cksum <"$here/pom.xml" | tr ' ' -)
mkdir -p "$cache"
if ! [[ -s $list ]] || ! [[ -f $(cut -d: -f1 "$list") ]]; then
  made=$(mktemp "$cache/list.XXXXXX")
  goal=org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath
  mvn --batch-mode --quiet --file "$here/pom.xml" "$goal" "-Dmdep.outputFile=$made" >&2
  mv "$made" "$list"
fi
classpath=$(<"$list")

# Short pauses at the end, a small log, no telemetry; a query can reach neither files nor the network.
cat >"$home/conf/neo4j.conf" <<CONF
server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:$port
server.bolt.advertised_address=127.0.0.1:$port
server.http.enabled=false
server.https.enabled=false
server.memory.pagecache.size=$pagecache
db.memory.transaction.max=$transaction
db.transaction.monitor.check.interval=200ms
db.tx_log.rotation.retention_policy=false
db.tx_log.rotation.size=16m
dbms.security.allow_csv_import_from_file_urls=false
internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0
dbms.usage_report.enabled=false
db.shutdown_transaction_end_timeout=1s
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
internal.dbms.bolt.netty_server_shutdown_timeout=1s
internal.server.bolt.thread_pool_shutdown_wait_time=1s
CONF

if ! [[ -d $home/data/databases/system ]]; then
  NEO4J_HOME=$home NEO4J_CONF=$home/conf java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "$classpath" \
    org.neo4j.cli.AdminTool dbms set-initial-password "$password" >&2
fi

# Netty and the page cache reach into the JDK.
opens=()
for package in nio io util.concurrent; do opens+=(--add-opens "java.base/java.$package=ALL-UNNAMED"); done
java "-Xms$heap" "-Xmx$heap" -XX:+UseSerialGC -Dfile.encoding=UTF-8 -Dlog4j2.disable.jmx=true "${opens[@]}" \
  --add-opens java.base/sun.nio.ch=ALL-UNNAMED \
  -cp "$classpath" org.neo4j.server.CommunityEntryPoint --home-dir="$home" --config-dir="$home/conf" \
  >"$home/console.log" 2>&1 &
server=$!
trap 'kill "$server" 2>/dev/null || true' TERM INT

# A Bolt server answers four offers of a version with the one that it takes.
answers() {
  local reply
  reply=$( (exec 3<>"/dev/tcp/127.0.0.1/$port" &&
    printf '\x60\x60\xb0\x17\x00\x04\x04\x05\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00' >&3 &&
    timeout 2 head -c 4 <&3 | od -An -tx1) 2>/dev/null) && [[ $reply == *05* ]]
}
for ((second = 0; second < 450; second++)); do
  if answers; then
    echo ready
    break
  fi
  if ! kill -0 "$server" 2>/dev/null; then
    tail -n 20 "$home/console.log" >&2
    exit 1
  fi
  sleep 0.2
done
# The first wait ends when a signal comes, the second when the server has gone.
wait "$server" || true
wait "$server" || true
