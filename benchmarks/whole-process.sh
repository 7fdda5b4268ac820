#!/usr/bin/env bash
# benchmarks/whole-process.sh LOG...   `latitude report LOG` as a whole process: with the runtime (ReadyToRun) and as NativeAOT.
# Prints the median wall and processor time and the largest memory of 11 runs after one that is not counted. Needs /usr/bin/time and, for
# NativeAOT, a C compiler.
set -euo pipefail
cd "$(dirname "$0")/.."
runs=11
rid=$(dotnet --info | sed -n 's/^ *RID: *//p' | head -1)

publish() {
  dotnet publish src/Latitude.Cli -c Release -r "$rid" -o "artifacts/$1" -v q --nologo "${@:2}" > /dev/null
}

measure() {
  local name=$1 program=$2 log=$3 figures
  "$program" report "$log" > /dev/null
  figures=$(for _ in $(seq $runs); do /usr/bin/time -f '%e %U %S %M' "$program" report "$log" 2>&1 > /dev/null; done)
  median() { awk "{print $1}" <<< "$figures" | sort -n | sed -n "$((runs / 2 + 1))p"; }
  printf '%-12s %-22s wall %5.2f s   processor %5.2f s   memory %4.0f MB\n' \
    "$name" "$(basename "$log")" "$(median '$1')" "$(median '$2 + $3')" "$(awk '{print $4 / 1024}' <<< "$figures" | sort -n | tail -1)"
}

[ $# -gt 0 ] || { echo "Usage: benchmarks/whole-process.sh LOG..." >&2; exit 2; }
publish native
publish runtime --self-contained false -p:PublishAot=false -p:PublishReadyToRun=true
for log in "$@"; do
  measure runtime artifacts/runtime/latitude "$log"
  measure native artifacts/native/latitude "$log"
done
