# Sourced by run.sh and test.sh: makes this checkout runnable, and does next to nothing when it already is.
# The caller sets ROOT to the checkout. Nothing here changes the current directory.
# shellcheck shell=sh

VENV=$ROOT/.venv

# shellcheck disable=SC2034 # what is used where is the caller's choice
WINDOW_LIBRARIES='libGL.so.1 libEGL.so.1 libxkbcommon.so.0 libdbus-1.so.3 libfontconfig.so.1 libglib-2.0.so.0'
# shellcheck disable=SC2034
X11_LIBRARIES='libxcb-cursor.so.0 libxcb-icccm.so.4 libxcb-keysyms.so.1 libxcb-shape.so.0 libxcb-xkb.so.1 libxkbcommon-x11.so.0'
# shellcheck disable=SC2034
WAYLAND_LIBRARIES='libwayland-client.so.0 libwayland-cursor.so.0'

say() { printf '%s\n' "$@" >&2; } # each argument is a line

fail() {
  say "$@"
  exit 1
}

# --- Debian packages ---------------------------------------------------------------------------------------------

apt_command() { # prints how apt-get can be run here without asking anybody; fails where it cannot
  command -v apt-get >/dev/null 2>&1 || return 1
  if [ "$(id -u)" = 0 ]; then
    echo 'apt-get'
  elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
    echo 'sudo -n apt-get'
  else
    return 1
  fi
}

current_name() { # a package's name in this release: the 64-bit time change renamed one of ours
  if [ "$1" = libglib2.0-0 ] && apt-cache show libglib2.0-0t64 >/dev/null 2>&1; then
    echo libglib2.0-0t64
  else
    echo "$1"
  fi
}

installable() ( # prints the packages of "$@" that this release has, under the names it has for them
  for package; do
    package=$(current_name "$package")
    [ -n "$(apt-cache show "$package" 2>/dev/null)" ] && printf '%s ' "$package"
  done
)

apt_install() { # installs what this release has of "$@"; what it lacks is left out, the caller looks again
  apt=$(apt_command) || return 1
  [ "$(installable "$@" | wc -w)" -eq $# ] || apt_run "$apt" update
  known=$(installable "$@")
  [ -n "$known" ] || return 1
  # shellcheck disable=SC2086 # a list of package names
  apt_run "$apt" install --no-install-recommends $known && return 0
  apt_run "$apt" update # an old list names versions that the mirror no longer has
  # shellcheck disable=SC2086
  apt_run "$apt" install --no-install-recommends $known && return 0
  case $apt_output in
    *'No space left'* | *"enough free space"*) fail 'The disk is full: system packages could not be installed. Free about 1 GB and start again.' ;;
  esac
  say "Some system packages could not be installed: $known" "$(printf '%s\n' "$apt_output" | grep '^E:' | head -n 3)"
  return 1
}

apt_run() { # apt-get without questions; its output is kept in apt_output
  apt_how=$1 apt_what=$2
  shift 2
  # shellcheck disable=SC2086 # "sudo -n apt-get" is three words
  apt_output=$(DEBIAN_FRONTEND=noninteractive $apt_how -y -q -o DPkg::Lock::Timeout=120 "$apt_what" "$@" 2>&1 </dev/null)
}

# --- shared libraries --------------------------------------------------------------------------------------------

missing_libraries() ( # prints those of "$@" that the loader does not know; prints nothing where that cannot be told
  PATH=$PATH:/usr/sbin:/sbin
  known=$(ldconfig -p 2>/dev/null) || exit 0
  [ -n "$known" ] || exit 0
  for library; do
    case $known in
      *"	$library ("*) ;;
      *) printf '%s ' "$library" ;;
    esac
  done
)

package_of() { # the Debian package with a library
  case $1 in
    libGL.so.1) echo libgl1 ;;
    libEGL.so.1) echo libegl1 ;;
    libglib-2.0.so.0) echo libglib2.0-0 ;;
    libdbus-1.so.3) echo libdbus-1-3 ;;
    libxcb-cursor.so.0 | libxcb-shape.so.0 | libxkbcommon.so.0 | libxkbcommon-x11.so.0 | libwayland-client.so.0 | libwayland-cursor.so.0)
      echo "${1%.so.0}0" ;;
    *) echo "${1%.so.*}${1##*.so.}" ;; # libxcb-icccm.so.4 lies in libxcb-icccm4
  esac
}

has_font() {
  for fonts in /usr/share/fonts /usr/local/share/fonts "${HOME:-/}/.fonts" "${HOME:-/}/.local/share/fonts"; do
    [ -d "$fonts" ] && [ -n "$(find "$fonts" -name '*.[ot]t[fc]' 2>/dev/null | head -n 1)" ] && return 0
  done
  return 1
}

# What a window needs from the system. "$@": the libraries. Fails with a plain sentence when something stays missing.
prepare_libraries() {
  [ "$(uname)" = Linux ] || return 0
  absent=$(missing_libraries "$@")
  font=
  has_font || font='fonts-dejavu-core'
  [ -n "$absent$font" ] || return 0
  packages=$font
  for library in $absent; do packages="$packages $(package_of "$library")"; done
  if command -v apt-get >/dev/null 2>&1; then
    if apt_command >/dev/null; then
      say 'Installing what a window needs from the system ...'
      # shellcheck disable=SC2086
      apt_install $packages || true
      absent=$(missing_libraries "$@")
    fi
    [ -n "$absent" ] || return 0
    named=
    for package in $packages; do named="$named $(current_name "$package")"; done
    say "A window needs these libraries, which are not installed: $absent" \
      'Install them with:' "  sudo apt-get install$named"
  elif [ -n "$absent" ]; then
    say "A window needs these libraries, which are not installed: $absent" \
      "Install the packages of your distribution that contain them, then start again."
  else
    return 0 # a system without apt and without a font in the usual places may keep its fonts elsewhere
  fi
  return 1
}

# --- Python ------------------------------------------------------------------------------------------------------

new_enough() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; }

find_python() { # prints a Python that is new enough
  for candidate in ${PYTHON:+"$PYTHON"} python3 python3.13 python3.12 python3.11 python3.14; do
    if new_enough "$candidate"; then
      echo "$candidate"
      return 0
    fi
    [ "$candidate" != "${PYTHON-}" ] || return 1
  done
  return 1
}

choose_python() {
  find_python && return 0
  [ -z "${PYTHON-}" ] || fail "PYTHON=$PYTHON is not a Python 3.11 or newer."
  apt_install python3 python3-venv >&2 && find_python && return 0
  fail 'Python 3.11 or newer is needed and was not found.' \
    'Install it, or name it: PYTHON=/path/to/python3.12 sh packaging/run.sh'
}

is_full() { [ "$(df -Pk "$ROOT" 2>/dev/null | awk 'NR == 2 { print ($4 < 51200) }')" = 1 ]; }

explain() { # "$1": what was tried, "$2": what it printed
  reason=$2
  is_full && reason='No space left on device'
  [ -w "$ROOT" ] || reason='Permission denied'
  case $reason in
    *'No space left on device'* | *'Disk quota exceeded'*)
      fail "$1 did not work: the disk is full." 'Free about 1 GB where this folder lies and start again.' ;;
    *'Permission denied'* | *'Read-only file system'*)
      fail "$1 did not work: this folder cannot be written to ($ROOT)." 'Copy it to a folder of your own and start again.' ;;
    *'name resolution'* | *'NewConnectionError'* | *'Max retries exceeded'* | *'timed out'* | *'Network is unreachable'* | \
      *'ProxyError'* | *'Connection refused'* | *'getaddrinfo'* | *'from versions: none'*)
      fail "$1 did not work: the package index cannot be reached." \
        'Check the network (and proxy settings, if you use one) and start again. Nothing needs to be undone.' ;;
    *) fail "$1 did not work. The last lines it printed:" "$(printf '%s\n' "$2" | tail -n 15)" ;;
  esac
}

make_venv() {
  base=$(choose_python) || exit 1
  printed=$(rm -rf "$VENV" 2>&1) || explain 'Making a virtual environment' "$printed"
  printed=$("$base" -m venv "$VENV" 2>&1) && return 0
  rm -rf "$VENV"
  case $printed in
    *'ensurepip is not available'*) ;; # Debian keeps this part of Python in a package of its own
    *) explain 'Making a virtual environment' "$printed" ;;
  esac
  own=$("$base" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')
  apt_install "$own" && printed=$("$base" -m venv "$VENV" 2>&1) && return 0
  rm -rf "$VENV"
  fail "Python's venv module is incomplete on this computer." 'Install it with:' "  sudo apt-get install $own"
}

wanted_stamp() { # a moved or copied checkout, another dependency: both make another stamp
  printf '%s\n%s' "$ROOT" "$(cksum <"$ROOT/pyproject.toml")"
}

# "$1": '' or the name of an extra
is_installed() {
  [ -f "$VENV/.installed${1:+-$1}" ] && [ "$(cat "$VENV/.installed${1:+-$1}")" = "$(wanted_stamp)" ] && "$VENV/bin/python" -c '' 2>/dev/null
}

install_project() {
  is_installed "$1" && return 0 # another process may have done it while we waited for the lock
  stamp=$(wanted_stamp)
  if [ -f "$VENV/.root" ] && [ "$(cat "$VENV/.root")" = "$ROOT" ] && "$VENV/bin/python" -m pip --version >/dev/null 2>&1; then
    say 'The list of dependencies changed: bringing .venv up to date ...'
  else
    say 'Preparing .venv, the first time only: a minute or two, about 400 MB ...'
    make_venv
  fi
  rm -f "$VENV/.installed${1:+-$1}"
  printed=$("$VENV/bin/python" -m pip install --quiet --no-input --disable-pip-version-check \
    --editable "$ROOT${1:+[$1]}" 2>&1 </dev/null) || explain 'Installing the dependencies' "$printed"
  printf '%s\n' "$ROOT" >"$VENV/.root"
  printf '%s\n' "$stamp" >"$VENV/.installed"
  [ -z "$1" ] || printf '%s\n' "$stamp" >"$VENV/.installed-$1"
}

# --- one at a time -----------------------------------------------------------------------------------------------

# Runs "$@" while no other process prepares this checkout.
alone() {
  if command -v flock >/dev/null 2>&1; then
    (flock 9 && "$@" 9<&-) 9<"$ROOT/packaging/prepare.sh"
    return
  fi
  mkdir -p "$ROOT/build"
  lock=$ROOT/build/preparing
  until mkdir "$lock" 2>/dev/null; do
    owner=$(cat "$lock/pid" 2>/dev/null)
    if [ -n "$owner" ] && ! kill -0 "$owner" 2>/dev/null; then rm -rf "$lock"; else sleep 1; fi
  done
  (
    trap 'rm -rf "$lock"' EXIT
    trap 'exit 130' INT TERM HUP
    echo $$ >"$lock/pid"
    "$@"
  )
}

# Sees to the virtual environment. "$1": '' or the name of an extra of pyproject.toml.
prepare_python() {
  is_installed "$1" || alone install_project "$1"
}
