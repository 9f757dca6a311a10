#!/usr/bin/env bash
# Times CoreNLP's pipeline and ours over the same articles, one after the other, and prints one table.
#   bench/run.sh FILE.jsonl [corenlp|variorum]
# Environment: CORENLP_HEAP (default 6g, so that memory is not what slows it), VARIORUM_HEAP (default 3g).
set -eu
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
file=${1:?usage: bench/run.sh FILE.jsonl [corenlp|variorum]}
only=${2:-corenlp variorum}
lib=$here/../variorum-cli/target/variorum/lib
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

bench() { # bench HEAP ARGUMENTS...
  local heap=$1
  shift
  "$java" -Xmx"$heap" -XX:+UseSerialGC -Djava.io.tmpdir="$here/target" -cp "$here/target/lib/*" org.variorum.bench.PipelineBench "$@"
}

case $only in
  *variorum*) ls "$lib"/variorum-cli-*.jar >/dev/null 2>&1 || {
    echo "Nothing to time in $lib: build the program first (./variorum run samples)." >&2; exit 1; } ;;
esac
mvn -B -q -f "$here/pom.xml" -Dvariorum.quick=true package
table=$(mktemp)
trap 'rm -f "$table"' EXIT
for pipeline in $only; do
  echo "timing $pipeline" >&2
  case $pipeline in
    corenlp) bench "${CORENLP_HEAP:-6g}" corenlp "$table" "$file" ;;
    variorum) bench 512m variorum "$table" "$file" "$lib" "${VARIORUM_HEAP:-3g}" ;;
    *) echo "unknown pipeline: $pipeline" >&2; exit 2 ;;
  esac
done
awk -F '\t' '{ printf "%-16s", $1; for (i = 2; i <= NF; i++) printf "%10s", $i; print "" }' "$table"
