#!/bin/bash
# loaders/cli/extract-parallel.sh HOSTS SHARDS FOLDER [--parquet]      (docs/scale.md)
#
# HOSTS are those of `parallel --sshlogin` (“:” is this machine, “2/node1,2/node2” two at once on each); they see the same disk
# and have the project at the same path. A host that is lost costs what it was reading, which another reads.
set -euo pipefail
hosts=$1 shards=$2 folder=$3
shift 3
project=$(cd "$(dirname "$0")/../.." && pwd)
exec parallel --sshlogin "$hosts" --retries 3 --workdir "$project" --quote \
  env THUOC_DO_WORKERS=1 node --import tsx loaders/cli/extract.ts --to "$folder" "$@" {} :::: "$shards"
