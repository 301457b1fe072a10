# For .ci/run to source: a container engine for the tests. One that answers and has the images is used as it is;
# otherwise a private one is started, with a folder, a socket and a bridge of its own, and `stop_engine` leaves nothing
# of it. Its containers reach each other and this machine, and nothing beyond.

IMAGES="node:24-slim postgres:18-alpine"
engine_folder=
engine_pid=
engine_bridge=
engine_watch=
can_pull=yes

# The containers of a run end with their tests, and at the latest with the engine.
export TESTCONTAINERS_RYUK_DISABLED=true

have_engine() {
  engine_answers && have_images && return
  install_engine && start_engine || return
  have_images || .ci/make-images $IMAGES
}

engine_answers() {
  timeout 20 docker version >/dev/null 2>&1
}

have_images() {
  local image
  for image in $IMAGES; do
    docker image inspect "$image" >/dev/null 2>&1 || pull "$image" || return
  done
}

# A registry that is out of reach may say so only after minutes, so it is asked something small first.
pull() {
  [ "$can_pull" = yes ] && timeout 15 docker manifest inspect "$1" >/dev/null 2>&1 && timeout 300 docker pull -q "$1" ||
    { can_pull=no && return 1; }
}

install_engine() {
  local missing=()
  PATH=$PATH:/usr/sbin:/sbin
  command -v dockerd >/dev/null || missing+=(docker.io)
  command -v busybox >/dev/null || missing+=(busybox-static)
  [ ${#missing[@]} -eq 0 ] || install_packages "${missing[@]}" || return
  # Debian keeps the client apart since 13.
  command -v docker >/dev/null || install_packages docker-cli
}

install_packages() {
  if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
    echo "Not here, and only root can install it, with apt-get: $*."
    return 1
  fi
  echo "installing $*"
  local patient=(-qq -o DPkg::Lock::Timeout=120 -o Acquire::http::Timeout=20 -o Acquire::Retries=1)
  export DEBIAN_FRONTEND=noninteractive
  local _
  for _ in once again; do
    # Without new lists, those that are here may do.
    apt-get "${patient[@]}" update
    apt-get "${patient[@]}" install -y --no-install-recommends "$@" >/dev/null && return
  done
  return 1
}

start_engine() {
  if [ "$(id -u)" != 0 ]; then
    echo "No container engine with $IMAGES answers, and only root can start one here."
    return 1
  fi
  engine_folder=$(mktemp -d)
  engine_bridge=tests-$$
  echo '{}' >"$engine_folder/daemon.json"
  export DOCKER_HOST=unix://$engine_folder/docker.sock
  export TESTCONTAINERS_HOST_OVERRIDE=127.0.0.1
  # With a bridge of its own and without rules of its own it neither disturbs another engine nor leaves anything in the
  # machine's firewall.
  busybox ip link add "$engine_bridge" type bridge && busybox ip link set "$engine_bridge" up || return
  # A session of its own: Ctrl-C must not take the engine away before the tests have let go of it. Mounts of its own:
  # they go with it.
  setsid unshare --mount dockerd --config-file "$engine_folder/daemon.json" --data-root "$engine_folder/data" \
    --exec-root "$engine_folder/exec" --pidfile "$engine_folder/docker.pid" -H "$DOCKER_HOST" \
    --bridge "$engine_bridge" --iptables=false --ip6tables=false --ip-forward=false --ip-masq=false --ip 127.0.0.1 \
    --exec-opt native.cgroupdriver=cgroupfs --cgroup-parent "/$engine_bridge" \
    </dev/null >"$engine_folder/log" 2>&1 &
  engine_pid=$!
  # A run that is killed outright cannot clean up, so that something else has to wait for its end.
  (
    trap '' INT TERM HUP
    tail --pid=$$ -f /dev/null
    stop_engine
  ) </dev/null >/dev/null 2>&1 &
  engine_watch=$!
  disown "$engine_watch"
  local _
  for _ in $(seq 150); do
    [ -S "$engine_folder/docker.sock" ] && engine_answers && return
    kill -0 "$engine_pid" 2>/dev/null || break
    sleep 0.2
  done
  echo 'dockerd did not answer within 30 s, or ended; its last words:'
  tail -20 "$engine_folder/log"
  return 1
}

stop_engine() {
  [ -n "$engine_folder" ] || return 0
  [ -z "$engine_watch" ] || kill -KILL "$engine_watch"
  if [ -n "$engine_pid" ]; then
    timeout 20 docker ps -aq | timeout 20 xargs -r docker rm -fv >/dev/null 2>&1
    timeout 20 docker network prune -f >/dev/null 2>&1
    kill "$engine_pid" 2>/dev/null
    timeout 30 tail --pid="$engine_pid" -f /dev/null || kill -KILL "$engine_pid"
  fi
  busybox ip link delete "$engine_bridge"
  find /sys/fs/cgroup -depth -type d -path "*/$engine_bridge*" -exec rmdir {} + 2>/dev/null
  rm -rf "$engine_folder"
  engine_folder=
}
