#!/bin/sh
# Puts links to the machine's own node and npm where frontend-maven-plugin expects the ones it would download.
set -eu
directory=$1
node=$(command -v node) || { echo "SYSTEM_NODE is set, but there is no node on the PATH" >&2; exit 1; }
npm=$(command -v npm) || { echo "SYSTEM_NODE is set, but there is no npm on the PATH" >&2; exit 1; }
mkdir -p "$directory/node_modules"
ln -sfn "$(readlink -f "$node")" "$directory/node"
ln -sfn "$(dirname "$(dirname "$(readlink -f "$npm")")")" "$directory/node_modules/npm"
ln -sfn "$(readlink -f "$npm")" "$directory/npm"
