# SPDX-License-Identifier: GPL-3.0-or-later
# A Debian 12 with nothing in it, in a folder: made once by debootstrap, unpacked for each use. Sourced after lib.sh.
# shellcheck shell=bash

# "suite uri" of every Debian archive that apt uses here, so that the root asks the same mirrors. SHORTLIST_DEBIAN_MIRROR
# names one where apt here has none for bookworm (another system).
debian_sources() {
    if [ -n "${SHORTLIST_DEBIAN_MIRROR:-}" ]; then
        say "bookworm ${SHORTLIST_DEBIAN_MIRROR%/}/"
        return
    fi
    apt-get indextargets --format '$(RELEASE) $(REPO_URI) $(COMPONENT)' 'Created-By: Packages' 2>/dev/null |
        awk '$3 == "main" && $1 ~ /^bookworm(-updates|-security)?$/ && $2 ~ /debian(-security)?\/$/ { print $1, $2 }' | sort -u
}

# Proxies as apt here has them; apt's other settings stay here.
apt_proxies() { apt-config dump 2>/dev/null | grep -E '^Acquire::[a-z]+::Proxy(::|[[:space:]])' || true; }

# fresh_root FOLDER: a clean root there. An earlier one is removed. Ends the script with 77 when none can be made.
fresh_root() {
    local root=$1 base=$top/build/cleanroot/base.tar sources mirror log=$top/build/cleanroot/debootstrap.log
    mkdir -p "$top/build/cleanroot"
    leave_root "$root"
    as_root rm -rf --one-file-system "$root"
    if [ ! -f "$base" ]; then
        sources=$(debian_sources)
        mirror=$(awk '$1 == "bookworm" { print $2; exit }' <<<"$sources")
        if [ -z "$mirror" ]; then
            say "SKIPPED: apt here knows no mirror of Debian 12. Set SHORTLIST_DEBIAN_MIRROR to one."
            exit 77
        fi
        say "making a clean Debian 12 (once; kept in build/cleanroot)"
        local proxy
        proxy=$(apt_proxies | sed -n 's/^Acquire::http::Proxy "\(.*\)";$/\1/p')
        if ! as_root env ${proxy:+http_proxy="$proxy"} debootstrap --variant=minbase bookworm "$root" "$mirror" >"$log" 2>&1; then
            tail -n 20 "$log"
            if grep -qE 'Failed getting release file|Couldn.t download|retrieving InRelease' "$log" && ! grep -q 'I: Extracting' "$log"; then
                say "SKIPPED: no clean Debian 12 could be made, because the mirror $mirror cannot be reached."
                exit 77
            fi
            fail "debootstrap failed (see above; the whole log is $log)"
        fi
        awk '{ print "deb " $2 " " $1 " main" }' <<<"$sources" | as_root tee "$root/etc/apt/sources.list" >/dev/null
        apt_proxies | as_root tee "$root/etc/apt/apt.conf.d/01proxy" >/dev/null
        in_root "$root" apt-get update -q >>"$log" 2>&1 || { tail -n 20 "$log"; fail "apt cannot read its lists in the clean root"; }
        as_root tar -C "$root" --one-file-system -cf "$base.part" .
        as_root mv "$base.part" "$base"
    else
        as_root mkdir -p "$root"
        as_root tar -C "$root" -xf "$base"
    fi
    # Daemons stay off, as in every build root.
    printf '#!/bin/sh\nexit 101\n' | as_root tee "$root/usr/sbin/policy-rc.d" >/dev/null
    as_root chmod 755 "$root/usr/sbin/policy-rc.d"
    as_root cp /etc/resolv.conf /etc/hosts "$root/etc/" 2>/dev/null || true
    as_root mount -t proc proc "$root/proc" 2>/dev/null || say "note: no /proc in the clean root (mount was refused)"
}

in_root() {
    local root=$1
    shift
    as_root env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive TERM=dumb \
        ${http_proxy:+http_proxy="$http_proxy"} chroot "$root" "$@" </dev/null
}

# Ends the programs that run inside, and only those.
end_root_processes() {
    local root=$1 process
    for process in /proc/[0-9]*; do
        if [ "$(as_root readlink "$process/root" 2>/dev/null)" = "$root" ]; then
            as_root kill "${process#/proc/}" 2>/dev/null || true
        fi
    done
}

leave_root() {
    local root=$1
    [ -d "$root" ] || return 0
    end_root_processes "$root"
    if mountpoint -q "$root/proc"; then
        as_root umount -l "$root/proc"
    fi
}
