# For .ci/run to source: a container engine for the tests. One that answers and has the images is used as it is;
# otherwise a private one is started, with a folder and a socket of its own, and `stop_engine` leaves nothing of it.

IMAGES="node:24-slim postgres:18-alpine"
engine_folder=

# The containers of a run end with their tests, and at the latest with the engine.
export TESTCONTAINERS_RYUK_DISABLED=true

have_engine() {
  engine_answers && have_images && return
  install_engine && start_engine || return
  have_images || .ci/make-images $IMAGES
}

engine_answers() {
  docker version >/dev/null 2>&1
}

have_images() {
  local image
  for image in $IMAGES; do
    docker image inspect "$image" >/dev/null 2>&1 || timeout 300 docker pull -q "$image" || return
  done
}

install_engine() {
  command -v dockerd >/dev/null && command -v busybox >/dev/null && return
  if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
    echo 'No container engine answers, and only root with apt-get can install one here.'
    return 1
  fi
  apt-get update -qq &&
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends docker.io busybox-static >/dev/null
}

start_engine() {
  engine_folder=$(mktemp -d)
  export DOCKER_HOST=unix://$engine_folder/docker.sock
  # A session of its own: Ctrl-C must not take the engine away before the tests have let go of it.
  setsid dockerd --data-root "$engine_folder/data" --exec-root "$engine_folder/exec" \
    --pidfile "$engine_folder/docker.pid" -H "$DOCKER_HOST" >"$engine_folder/log" 2>&1 &
  local _
  for _ in $(seq 100); do
    engine_answers && return
    sleep 0.2
  done
  echo 'dockerd did not answer within 20 s; its last words:'
  tail -20 "$engine_folder/log"
  return 1
}

stop_engine() {
  [ -n "$engine_folder" ] || return 0
  local pid
  pid=$(cat "$engine_folder/docker.pid" 2>/dev/null) && kill "$pid" && tail --pid="$pid" -f /dev/null
  rm -rf "$engine_folder"
}
