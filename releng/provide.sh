# shellcheck shell=bash
# Sourced by ./verify and releng/lint at the root of the checkout: installs what they need, and says loudly what they leave out.

# What was left out, each with the reason.
left_out=()

leave_out() {
	left_out+=("$1")
	printf '\n!!! LEFT OUT: %s\n\n' "$1" >&2
}

# Prints the packages of those given that are not installed.
missing_packages() {
	local package
	for package in "$@"; do
		dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || echo "$package"
	done
}

as_root() {
	if ((EUID == 0)); then "$@"; else sudo -n "$@"; fi
}

may_install() {
	command -v apt-get >/dev/null && { ((EUID == 0)) || sudo -n true 2>/dev/null; }
}

install_packages() {
	local log=target/apt.log
	mkdir -p target
	echo "Installing $* (log in $log) …" >&2
	{
		as_root apt-get update && as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"
	} >"$log" 2>&1
}

# Installs what is missing of the packages that can be; whether that was enough, the caller asks of the programs.
provide() {
	local missing=()
	command -v dpkg-query >/dev/null || return 0
	mapfile -t missing < <(missing_packages "$@")
	((${#missing[@]} == 0)) && return 0
	if may_install; then install_packages "${missing[@]}" || echo "Installing failed: see target/apt.log" >&2; fi
}
