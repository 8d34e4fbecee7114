#!/bin/sh
# Runs one command inside a Linux desktop that exists for this command alone: X server, session bus, window manager,
# accessibility, notifications, keychain, browser. Everything it starts ends with it, whatever the command did.
#
#   desktop.sh [--dark] [--tray] [--keyring unlocked|locked|none] [--size WxH] COMMAND ARGUMENTS...
#
# The command finds in its environment, besides DISPLAY, HOME, XDG_* and the bus address:
#   RIG                 a private folder; logs lie in $RIG/logs
#   RIG_BROWSER_PROFILE Chromium's profile: once it runs, DevToolsActivePort in it begins with its debugging port
#   RIG_KEYRING_PASSWORD what unlocks the keyring
set -u

fail() {
  printf 'desktop.sh: %s\n' "$*" >&2
  exit 1
}

dark='' tray='' keyring=none size=1280x800
while [ $# -gt 0 ]; do
  case $1 in
    --dark) dark=1 ;;
    --tray) tray=1 ;;
    --keyring) keyring=$2 && shift ;;
    --size) size=$2 && shift ;;
    *) break ;;
  esac
  shift
done
[ $# -gt 0 ] || fail 'no command given'
case $keyring in unlocked | locked | none) ;; *) fail "no such keyring: $keyring" ;; esac
for program in Xvfb dbus-daemon openbox dunst xprop; do
  command -v "$program" >/dev/null || fail "$program is not installed"
done

# --- the end -----------------------------------------------------------------------------------------------------
# Programs that the bus or the browser started are nobody's child here, but all of them carry RIG in the environment
# they began with (this shell does not: it exported RIG after it had begun). Chromium writes over its environment and
# is known by its profile.

RIG=$(mktemp -d "${TMPDIR:-/tmp}/desktop.XXXXXX") || exit 1
RIG_BROWSER_PROFILE=$RIG/browser-profile

browsers() { # the pattern comes through a pipe, so that grep does not find itself
  # shellcheck disable=SC2062 # those are files
  printf '%s' "--user-data-dir=$RIG_BROWSER_PROFILE" | grep -lszF --file=- /proc/[0-9]*/cmdline | cut -d / -f 3
}

members() (
  mark=RIG=$RIG
  unset RIG
  grep -lszxF -e "$mark" /proc/[0-9]*/environ | cut -d / -f 3
)

end() {
  trap '' INT TERM HUP
  # Chromium hangs when it is asked to end while its screen goes away.
  # shellcheck disable=SC2046 # process ids
  kill -s KILL $(browsers) 2>/dev/null
  for signal in TERM TERM TERM KILL KILL; do
    pids=$(members)
    [ -n "$pids" ] || break
    # shellcheck disable=SC2086 # process ids
    kill -s "$signal" $pids 2>/dev/null
    waited=0
    while [ $waited -lt 20 ] && [ -n "$(members)$(browsers)" ]; do
      sleep 0.05
      waited=$((waited + 1))
    done
  done
  rm -rf "$RIG"
}
trap end EXIT
trap 'exit 130' INT TERM HUP

# --- the surroundings --------------------------------------------------------------------------------------------

until_true() { # what we wait for, in words, then a command that succeeds once it is there; at most 15 s
  what=$1 tries=0
  shift
  until "$@" >/dev/null 2>&1; do
    tries=$((tries + 1))
    [ $tries -lt 300 ] || fail "$what did not appear; see what it printed: $(tail -n 3 "$RIG"/logs/* 2>/dev/null)"
    sleep 0.05
  done
}

start() { # name of the log, then the program
  log=$RIG/logs/$1
  shift
  "$@" >"$log" 2>&1 </dev/null &
}

mkdir -m 700 "$RIG/home" "$RIG/run" "$RIG/logs" "$RIG/services"
for name in $(env | sed -n 's/^\(\(QT_\|QML\|GTK_\|XDG_\|DBUS_\|GNOME_\|RIG\)[A-Z0-9_]*\)=.*/\1/p'); do
  case $name in RIG | RIG_BROWSER_PROFILE) ;; *) unset "$name" ;; esac
done
unset BROWSER WAYLAND_DISPLAY DESKTOP_SESSION XAUTHORITY SESSION_MANAGER NO_AT_BRIDGE
export RIG RIG_BROWSER_PROFILE HOME="$RIG/home" RIG_KEYRING_PASSWORD='correct horse'
export XDG_RUNTIME_DIR="$RIG/run" XDG_CONFIG_HOME="$HOME/.config" XDG_DATA_HOME="$HOME/.local/share" \
  XDG_CACHE_HOME="$HOME/.cache" XDG_STATE_HOME="$HOME/.local/state"
mkdir -p "$XDG_CONFIG_HOME" "$XDG_DATA_HOME/applications" "$XDG_CACHE_HOME" "$XDG_STATE_HOME"

# X picks the display's number itself, so that several desktops can start at once. Without -noreset it starts over, and
# refuses whoever comes at that moment, as soon as the first client happens to be the only one and leaves.
Xvfb -displayfd 3 -noreset -screen 0 "${size}x24" -nolisten tcp 3>"$RIG/display" >"$RIG/logs/xvfb" 2>&1 </dev/null &
until_true 'the X server' test -s "$RIG/display"
DISPLAY=:$(cat "$RIG/display")
export DISPLAY

bus_call() { # destination, object, method, arguments
  dbus-send --session --print-reply --dest="$1" "$2" "$3" ${4+"$4"} ${5+"$5"}
}

# The bus starts only what is linked here: no portal, file system or settings daemon of the machine wakes up.
offer() {
  for file; do
    if [ -f "/usr/share/dbus-1/services/$file.service" ]; then ln -s "/usr/share/dbus-1/services/$file.service" "$RIG/services/"; fi
  done
}
offer org.a11y.Bus
[ "$keyring" = none ] || offer org.gnome.keyring.SystemPrompter org.gnome.keyring.PrivatePrompter
cat >"$RIG/bus.conf" <<XML
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=$RIG/run/bus</listen>
  <auth>EXTERNAL</auth>
  <servicedir>$RIG/services</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
XML
start bus dbus-daemon --config-file="$RIG/bus.conf" --nofork --nopidfile
export DBUS_SESSION_BUS_ADDRESS="unix:path=$RIG/run/bus"
until_true 'the session bus' bus_call org.freedesktop.DBus / org.freedesktop.DBus.GetId

export QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
if [ -n "$dark" ]; then export QT_QPA_PLATFORMTHEME=gtk3 GTK_THEME=Adwaita:dark; fi

# xdg-open asks mimeapps.list before $BROWSER. The basic password store keeps Chromium from waiting for a keychain.
cat >"$RIG/browser" <<SH
#!/bin/sh
exec chromium --no-sandbox --disable-gpu --disable-quic --disable-dev-shm-usage --disable-background-networking \\
  --disable-component-update --disable-sync --disable-features=Translate,MediaRouter --no-first-run \\
  --no-default-browser-check --password-store=basic --user-data-dir='$RIG_BROWSER_PROFILE' \\
  --remote-debugging-port=0 --remote-allow-origins='*' --window-size=900,650 "\$@" >>'$RIG/logs/browser' 2>&1
SH
chmod +x "$RIG/browser"
cat >"$XDG_DATA_HOME/applications/rig-browser.desktop" <<DESKTOP
[Desktop Entry]
Type=Application
Name=Browser of the rig
Exec=$RIG/browser %u
MimeType=x-scheme-handler/http;x-scheme-handler/https;text/html;
DESKTOP
cat >"$XDG_CONFIG_HOME/mimeapps.list" <<LIST
[Default Applications]
x-scheme-handler/http=rig-browser.desktop
x-scheme-handler/https=rig-browser.desktop
text/html=rig-browser.desktop
LIST

# --- who lives in it ---------------------------------------------------------------------------------------------

secrets_ready() { bus_call org.freedesktop.secrets /org/freedesktop/secrets/aliases/default org.freedesktop.DBus.Properties.Get \
  string:org.freedesktop.Secret.Collection string:Locked; }

start openbox openbox
start accessibility /usr/libexec/at-spi-bus-launcher --launch-immediately
start dunst dunst -conf /dev/null
if [ "$keyring" != none ]; then
  command -v gnome-keyring-daemon >/dev/null || fail 'gnome-keyring-daemon is not installed'
  printf '%s' "$RIG_KEYRING_PASSWORD" |
    gnome-keyring-daemon --foreground --unlock --components=secrets >"$RIG/logs/keyring" 2>&1 &
  until_true 'the keychain' secrets_ready
  if [ "$keyring" = locked ]; then
    bus_call org.freedesktop.secrets /org/freedesktop/secrets org.freedesktop.Secret.Service.Lock \
      array:objpath:/org/freedesktop/secrets/collection/login >/dev/null || fail 'the keychain could not be locked'
  fi
fi
until_true 'the window manager' sh -c 'xprop -root _NET_SUPPORTING_WM_CHECK | grep -q "window id"'
until_true 'the accessibility bus' bus_call org.a11y.Bus /org/a11y/bus org.a11y.Bus.GetAddress
until_true 'the notification daemon' bus_call org.freedesktop.Notifications /org/freedesktop/Notifications \
  org.freedesktop.Notifications.GetServerInformation
if [ -n "$tray" ]; then
  start trayer trayer --edge bottom --align right --SetDockType true --height 28
  until_true 'the tray' sh -c "xwininfo -root -tree | grep -q '\"Trayer\"'"
fi

"$@"
