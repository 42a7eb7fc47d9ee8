#!/usr/bin/env bash
# Makes a fresh Debian or Ubuntu server ready for releases; run as root, as often as wanted: what is there stays.
#   DOMAIN=www.example.fr DEPLOY_KEY="ssh-ed25519 …" scripts/server/prepare-server.sh
# CERTIFICATE and CERTIFICATE_KEY name the files of the TLS certificate (Let's Encrypt's by default).
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
: "${DOMAIN:?the name of the site, such as www.example.fr}"
[ "$(id -u)" = 0 ] || { echo "root is needed" >&2; exit 1; }
certificate="${CERTIFICATE:-/etc/letsencrypt/live/$DOMAIN/fullchain.pem}"
certificate_key="${CERTIFICATE_KEY:-/etc/letsencrypt/live/$DOMAIN/privkey.pem}"

export DEBIAN_FRONTEND=noninteractive
missing=()
for package in nginx supervisor cron logrotate openssh-server ca-certificates openssl sudo postgresql-client age; do
    dpkg -s "$package" >/dev/null 2>&1 || missing+=("$package")
done
if [ "${#missing[@]}" -gt 0 ]; then
    apt-get update -q
    apt-get install -qy --no-install-recommends "${missing[@]}"
fi
node -e 'const [a,b]=process.versions.node.split(".").map(Number);process.exit(a>20||(a===20&&b>=19)?0:1)' 2>/dev/null ||
    { echo "Node 20.19 or newer is needed: https://nodejs.org/en/download" >&2; exit 1; }

# "*": no password opens the account. A locked one would be refused its key as well, where sshd does without PAM.
id ocpizza >/dev/null 2>&1 || useradd --system --create-home --home-dir /srv/ocpizza --shell /bin/bash --password '*' ocpizza
install -d -o ocpizza -g ocpizza -m 0755 /srv/ocpizza /srv/ocpizza/releases /srv/ocpizza/shared /srv/ocpizza/shared/static
install -d -o ocpizza -g adm -m 0750 /var/log/ocpizza
# What is in there is encrypted, and still nobody else's.
install -d -o ocpizza -g ocpizza -m 0700 /var/lib/ocpizza /var/lib/ocpizza/backups
install -d -o www-data -g root -m 0700 /var/cache/nginx/ocpizza
if [ ! -e /srv/ocpizza/shared/.env ]; then
    install -o ocpizza -g ocpizza -m 0600 "$here/../../.env.example" /srv/ocpizza/shared/.env
    echo "Fill in /srv/ocpizza/shared/.env before the first release."
fi
if [ -n "${DEPLOY_KEY:-}" ]; then
    install -d -o ocpizza -g ocpizza -m 0700 /srv/ocpizza/.ssh
    touch /srv/ocpizza/.ssh/authorized_keys
    grep -qxF "$DEPLOY_KEY" /srv/ocpizza/.ssh/authorized_keys || echo "$DEPLOY_KEY" >>/srv/ocpizza/.ssh/authorized_keys
    chown ocpizza:ocpizza /srv/ocpizza/.ssh/authorized_keys
    chmod 0600 /srv/ocpizza/.ssh/authorized_keys
fi

install -m 0644 "$here/../../ocpizza.conf" /etc/supervisor/conf.d/ocpizza.conf
install -m 0644 "$here/ocpizza.logrotate" /etc/logrotate.d/ocpizza
install -m 0644 "$here/ocpizza.cron" /etc/cron.d/ocpizza
# A release is brought by ocpizza itself; the first one has to start the program, and nothing else.
echo 'ocpizza ALL=(root) NOPASSWD: /usr/bin/supervisorctl restart ocpizza' >/etc/sudoers.d/ocpizza
chmod 0440 /etc/sudoers.d/ocpizza
# Thousands of streams are thousands of files.
grep -q '^minfds=' /etc/supervisor/supervisord.conf || sed -i '/^\[supervisord\]/a minfds=16384' /etc/supervisor/supervisord.conf

if [ ! -e "$certificate" ]; then
    # A stand-in until the true one comes: nginx does not start without.
    certificate=/etc/ssl/ocpizza-self-signed.pem
    certificate_key=/etc/ssl/private/ocpizza-self-signed.key
    [ -e "$certificate" ] || openssl req -x509 -newkey rsa:2048 -nodes -days 90 -subj "/CN=$DOMAIN" \
        -keyout "$certificate_key" -out "$certificate" 2>/dev/null
    echo "No certificate for $DOMAIN yet: a self-signed one stands in. Run this again once there is one."
fi
port="$(sed -n 's/^PORT=\([0-9][0-9]*\).*/\1/p' /srv/ocpizza/shared/.env)"
sed -e "s|__DOMAIN__|$DOMAIN|g" -e "s|__PORT__|${port:-3000}|" -e "s|__CERTIFICATE__|$certificate|" -e "s|__CERTIFICATE_KEY__|$certificate_key|" \
    "$here/ocpizza.nginx.conf" >/etc/nginx/sites-available/ocpizza
ln -sfn /etc/nginx/sites-available/ocpizza /etc/nginx/sites-enabled/ocpizza
rm -f /etc/nginx/sites-enabled/default
nginx -t

if [ -d /run/systemd/system ]; then
    systemctl enable --now supervisor nginx cron
    systemctl reload nginx
    supervisorctl reread
    supervisorctl update
else
    echo "No systemd here: start supervisord and nginx yourself."
fi
echo "The server is ready for its releases."
