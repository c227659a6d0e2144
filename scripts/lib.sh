# SPDX-License-Identifier: GPL-3.0-or-later
# Shared by the scripts beside it; sourced, never run. Every script starts in the project's top folder.
# shellcheck shell=bash

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export top=$PWD
export LC_ALL=C.UTF-8
jobs=${SHORTLIST_JOBS:-$(nproc)}

say() { printf '%s\n' "$*"; }
heading() { printf '\n=== %s\n' "$*"; }
fail() {
    printf '%s: %s\n' "${0##*/}" "$*" >&2
    exit 1
}
wrong_usage() {
    printf '%s: %s\n' "${0##*/}" "$*" >&2
    exit 2
}
have() { command -v "$1" >/dev/null 2>&1; }
has_display() { [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; }

# as_root COMMAND...: runs it as root, through sudo where that is needed.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif have sudo; then
        sudo "$@"
    else
        fail "this needs root: install sudo, or run as root: $*"
    fi
}

# configure PRESET [OPTIONS...] / build PRESET TARGET...: CMake's output, only as much of it as helps.
configure() {
    cmake --preset "$@" --log-level=NOTICE >"build/configure-$1.log" 2>&1 || {
        cat "build/configure-$1.log" >&2
        fail "CMake could not configure the preset $1 (the reason stands above)"
    }
}
build() {
    local preset=$1
    shift
    cmake --build --preset "$preset" --parallel "$jobs" ${1:+--target "$@"}
}

# A private X server that ends with the script that asked for it; sets DISPLAY.
virtual_screen() {
    local number_file
    number_file=$(mktemp)
    Xvfb -displayfd 3 -screen 0 1600x1000x24 -ac -nolisten tcp 3>"$number_file" 2>/dev/null &
    xvfb_pid=$!
    for _ in $(seq 100); do
        [ -s "$number_file" ] && break
        kill -0 "$xvfb_pid" 2>/dev/null || break
        sleep 0.1
    done
    [ -s "$number_file" ] || fail "Xvfb did not start"
    DISPLAY=:$(cat "$number_file")
    export DISPLAY
    rm -f "$number_file"
    unset WAYLAND_DISPLAY
}
end_virtual_screen() {
    [ -z "${xvfb_pid:-}" ] || kill "$xvfb_pid" 2>/dev/null || true
}

# The commit that "changed" is counted from: SHORTLIST_BASE, the branch point from origin/main, or the commit before this one.
changed_base() {
    if [ -n "${SHORTLIST_BASE:-}" ]; then
        git rev-parse --verify --quiet "$SHORTLIST_BASE^{commit}" || fail "SHORTLIST_BASE=$SHORTLIST_BASE is no commit of this repository"
        return
    fi
    local fork
    fork=$(git merge-base origin/main HEAD 2>/dev/null || true)
    if [ -n "$fork" ] && [ "$fork" != "$(git rev-parse HEAD)" ]; then
        say "$fork"
    else
        git rev-parse --verify --quiet 'HEAD~1^{commit}' || true
    fi
}

# sources [--all] PATTERN...: C++ files that changed since changed_base (also what is not committed), or all of them.
sources() {
    local base=
    if [ "${1:-}" = --all ]; then
        shift
    else
        base=$(changed_base)
    fi
    {
        if [ -n "$base" ]; then
            git diff --name-only --diff-filter=ACMR "$base" -- "$@"
            git ls-files --others --exclude-standard -- "$@"
        else
            git ls-files --cached --others --exclude-standard -- "$@"
        fi
    } | sort -u | while read -r file; do [ -f "$file" ] && say "$file"; done
    return 0
}

mkdir -p build
