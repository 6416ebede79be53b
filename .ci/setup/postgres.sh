#!/usr/bin/env bash
# PostgreSQL's programs. The tests start a throw-away server of their own, so none is set up or started here.
source "$(dirname "${BASH_SOURCE[0]}")/../lib.sh"

if compgen -G "/usr/lib/postgresql/*/bin/initdb" >/dev/null || has initdb; then
    say "PostgreSQL's programs are there"
    exit
fi
# Debian's package makes a database cluster and starts it as it installs; this file, read by the package, says no.
if [ "$(id -u)" -eq 0 ] && has apt-get; then
    mkdir -p /etc/postgresql-common/createcluster.d
    printf '# Written by the set-up of Harken, whose tests bring their own server.\ncreate_main_cluster = false\n' \
        >/etc/postgresql-common/createcluster.d/harken.conf
fi
apt_install "PostgreSQL's programs, for the tests on both databases" postgresql
