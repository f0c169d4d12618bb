# Sourced by the scripts of this folder: finds a JDK 25, packages what is missing or older than its sources, and hands
# over to the launcher. Kept to what the bash of macOS (3.2) understands.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
local_folder=${OCOP_LOCAL:-$root/.local}
wanted_java=25
services="product-service evaluation-service promotion-service reporting-service"

complain() {
  printf '%s\n' "$@" >&2
  exit 1
}

is_wanted_jdk() {
  [ -x "$1/bin/javac" ] && [ -f "$1/release" ] \
    && grep -q "^JAVA_VERSION=\"$wanted_java[.\"+-]" "$1/release"
}

# Where installers and version managers put JDKs; the java on the path first.
jdk_candidates() {
  printf '%s\n' "${JAVA_HOME:-}"
  local java
  java=$(command -v java || true)
  if [ -n "$java" ]; then
    # The file behind the links, so that /usr/bin/java leads to its home.
    while [ -L "$java" ]; do
      local target
      target=$(readlink "$java")
      case $target in /*) java=$target ;; *) java=$(dirname "$java")/$target ;; esac
    done
    (cd "$(dirname "$java")/.." && pwd -P)
  fi
  printf '%s\n' \
    /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /usr/local/java/* /opt/* /opt/java/* /opt/jdk/* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.jbang/cache/jdks/* "$HOME"/.asdf/installs/java/* \
    "$HOME"/.local/share/mise/installs/java/* "$HOME"/.local/share/rtx/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /home/linuxbrew/.linuxbrew/opt/openjdk*/libexec
}

# Sets JAVA_HOME to a JDK 25.
find_jdk() {
  if [ -n "${OCOP_JAVA_HOME:-}" ]; then
    is_wanted_jdk "$OCOP_JAVA_HOME" \
      || complain "OCOP_JAVA_HOME is $OCOP_JAVA_HOME, where there is no JDK $wanted_java."
    export JAVA_HOME=$OCOP_JAVA_HOME
    return
  fi
  local candidate
  while IFS= read -r candidate; do
    if [ -n "$candidate" ] && is_wanted_jdk "$candidate"; then
      export JAVA_HOME=$candidate
      return
    fi
  done < <(jdk_candidates)
  complain "No JDK $wanted_java found." \
    "Install one, for instance Eclipse Temurin $wanted_java (https://adoptium.net)," \
    "or name its folder: OCOP_JAVA_HOME=/path/to/jdk-$wanted_java deploy/start"
}

find_maven() {
  command -v mvn >/dev/null || complain "Maven is missing: install Maven 3.8 or newer (mvn must be on the path)."
  local version
  version=$(mvn --version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9]*\.[0-9]*\).*/\1/p')
  case $version in
    3.[89] | 3.[1-9][0-9] | [4-9].*) ;;
    *) complain "Maven ${version:-of an unknown version} is too old: install Maven 3.8 or newer." ;;
  esac
}

stamp_of() {
  printf '%s' "$root/$1/target/packaged.stamp"
}

# Whether a module has to be packaged: never done by this script, result gone, or something newer among its sources.
is_stale() {
  local stamp
  stamp=$(stamp_of "$1")
  [ -f "$stamp" ] && [ -e "$root/$1/$2" ] || return 0
  shift 2
  [ -n "$(cd "$root" && find "$@" -newer "$stamp" -print 2>/dev/null | head -n 1)" ]
}

launcher_is_stale() {
  is_stale deploy target/lib pom.xml deploy/pom.xml deploy/src/main platform/src/main/java/vn/ocop/platform/audit
}

service_is_stale() {
  is_stale "$1" target/quarkus-app/quarkus-run.jar \
    pom.xml platform/pom.xml platform/src/main "$1/pom.xml" "$1/src/main"
}

# Shows one line per module and a count of downloads out of what Maven says.
maven_progress() {
  awk '
    /Building .*\[[0-9]+\/[0-9]+\]/ { sub(/^.*Building /, ""); print "  building " $0; fflush() }
    /Downloaded from/ { if (++files % 100 == 0) { print "  " files " files downloaded"; fflush() } }
  '
}

# Packages modules: no tests, no gates.
package() {
  find_maven
  mkdir -p "$local_folder/logs"
  local log=$local_folder/logs/build.log begin=$local_folder/logs/build.begin modules
  modules=$(IFS=,; printf '%s' "$*")
  touch "$begin"
  printf 'Packaging %s (first time: with downloads, some minutes)\n' "$modules" >&2
  if ! (cd "$root" && mvn -B package -DskipTests -Dquick -am -pl "$modules" 2>&1) \
    | tee "$log" | maven_progress >&2; then
    grep -E '^\[ERROR\]' "$log" | head -n 20 >&2 || true
    if grep -q 'No space left on device' "$log"; then
      complain "The disk is full; free some room and start again."
    fi
    complain "The build failed; all it said is in $log"
  fi
  mark_packaged "$begin" "$@"
}

# What is packaged counts as from the moment at which the build began.
mark_packaged() {
  local begin=$1 module
  shift
  for module in "$@"; do
    touch -r "$begin" "$(stamp_of "$module")"
  done
}

package_launcher() {
  if launcher_is_stale; then
    package deploy
  fi
}

package_all() {
  local stale=() module
  for module in $services; do
    if service_is_stale "$module"; then stale+=("$module"); fi
  done
  if launcher_is_stale; then stale+=(deploy); fi
  if [ "${#stale[@]}" -gt 0 ]; then
    package "${stale[@]}"
  fi
}

launcher_runs() {
  local record=$local_folder/owner/launcher.process pid
  [ -f "$record" ] || return 1
  pid=$(sed -n 's/^pid=//p' "$record")
  [ -n "$pid" ] && kill -0 "$pid" 2>/dev/null
}

# Becomes the launcher, so that the process number of a background call is the launcher's own.
launcher_command() {
  exec "$JAVA_HOME/bin/java" -Xmx128m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:+UseCompactObjectHeaders \
    -XX:-UsePerfData --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
    -Docop.root="$root" -cp "$root/deploy/target/deploy.jar" vn.ocop.deploy.command.Main "$@"
}

# In a process group of its own: Ctrl-C then reaches this script only, which asks the launcher to stop in order.
# Otherwise every process would get the signal at the same moment, the database together with those who write to it.
launch() {
  set -m
  launcher_command "$@" </dev/null &
  launcher=$!
  set +m
  trap end_launcher INT TERM HUP
  local status
  while :; do
    status=0
    wait "$launcher" || status=$?
    kill -0 "$launcher" 2>/dev/null || break
  done
  # 143 is an end that was asked for.
  [ "$status" -eq 143 ] || return "$status"
}

# The first time asks for an orderly end, the second time for a quick one.
end_launcher() {
  if [ -n "${end_asked:-}" ]; then
    touch "$local_folder/owner/hurry"
  fi
  end_asked=yes
  kill -TERM "$launcher" 2>/dev/null || true
}
