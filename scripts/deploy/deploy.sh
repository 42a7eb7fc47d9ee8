#!/usr/bin/env bash
# Ships an archive of scripts/pack.mjs to the server and lets it serve; the server goes back by itself when it is not fit.
#   scripts/deploy/deploy.sh .local/release/ocpizza-<id>.tar.gz       scripts/deploy/deploy.sh --rollback
# SSH_HOST, SSH_PORT, SSH_USER, SSH_KEY (the private key itself) and SSH_PASS (its passphrase) as in the operations file, and
# SSH_HOST_KEY: the server's public host key ("ssh-ed25519 AAAA…"); no other server is spoken to.
set -euo pipefail
: "${1:?the archive, or --rollback}" "${SSH_HOST:?}" "${SSH_USER:?}" "${SSH_KEY:?}" "${SSH_HOST_KEY:?}"
port="${SSH_PORT:-22}"
base="${OCPIZZA_BASE:-/srv/ocpizza}"

safe="$(mktemp -d)"
chmod 700 "$safe"
trap 'ssh-agent -k >/dev/null 2>&1 || true; rm -rf "$safe"' EXIT
eval "$(ssh-agent -s)" >/dev/null
# The passphrase goes from the environment to ssh-add, by no command line and no file.
printf '#!/bin/sh\nprintf "%%s\\n" "$SSH_PASS"\n' >"$safe/ask"
chmod 700 "$safe/ask"
(umask 077 && printf '%s\n' "$SSH_KEY" | tr -d '\r' >"$safe/key")
SSH_PASS="${SSH_PASS:-}" SSH_ASKPASS="$safe/ask" SSH_ASKPASS_REQUIRE=force DISPLAY=none ssh-add -q "$safe/key" </dev/null
rm "$safe/key"
unset SSH_KEY SSH_PASS
if [ "$port" = 22 ]; then name="$SSH_HOST"; else name="[$SSH_HOST]:$port"; fi
printf '%s %s\n' "$name" "$SSH_HOST_KEY" >"$safe/known_hosts"
options=(-F none -p "$port" -o "UserKnownHostsFile=$safe/known_hosts" -o GlobalKnownHostsFile=none -o StrictHostKeyChecking=yes
    -o BatchMode=yes -o ConnectTimeout=15 -o ServerAliveInterval=15)
server() { ssh "${options[@]}" "$SSH_USER@$SSH_HOST" "$@"; }
# One change at a time, whoever asks.
alone="flock -n '$base/shared/deploy.lock'"

if [ "$1" = --rollback ]; then
    server "cd '$base/current' && $alone node scripts/deploy/activate.mjs --rollback"
    exit
fi
id="$(basename "$1" .tar.gz)"
id="${id#ocpizza-}"
[[ "$id" =~ ^[0-9]{14}-[0-9a-f]{10}(-dirty)?$ ]] || { echo "$1 is not named like a release" >&2; exit 1; }
place="$base/releases/$id"
server "[ -d '$place' ] || { rm -rf '$place.part' && mkdir -p '$place.part' && tar -xz -C '$place.part' && mv -T '$place.part' '$place'; }" <"$1"
server "cd '$place' && $alone node scripts/deploy/activate.mjs '$id'"
