# shellcheck shell=bash
# Sourced by ./mvnw, ./journey and ./verify: finds a JDK that fits, without starting one.

readonly JDK_OLDEST=17

# The version that a JDK's `release` file states; reading it takes no time, `java -version` starts a JVM.
jdk_version() {
	local line version
	while IFS= read -r line; do
		if [[ $line == JAVA_VERSION=* ]]; then
			version=${line#JAVA_VERSION=}
			printf '%s' "${version//\"/}"
			return
		fi
	done <"$1/release"
}

# True where the folder $1 holds a JDK of version $2 or newer.
jdk_fits() {
	local major
	[[ -x $1/bin/java && -x $1/bin/javac && -r $1/release ]] || return 1
	major=$(jdk_version "$1")
	major=${major%%[.+-]*}
	[[ $major =~ ^[0-9]+$ ]] && ((major >= $2))
}

# The JDK whose java is on the PATH: links such as /usr/bin/java lead to its own bin folder.
jdk_on_path() {
	local java
	java=$(command -v java) && java=$(readlink -f "$java") && printf '%s' "${java%/bin/java}"
}

# Prints the first JDK of version $1, or else the oldest one that we support, or newer: the one asked for, the one on the PATH,
# then what is installed.
find_jdk() {
	local home oldest=${1:-$JDK_OLDEST}
	for home in "${JAVA_HOME:-}" "$(jdk_on_path)" /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
		if [[ -n $home ]] && jdk_fits "$home" "$oldest"; then
			printf '%s' "$home"
			return
		fi
	done
	cat >&2 <<-TEXT
		No fitting Java found.
		  Needed: a JDK (not only a runtime), version $oldest or newer.
		  Looked at: JAVA_HOME (${JAVA_HOME:-not set}), java on the PATH, /usr/lib/jvm.
		  Remedy: install one (Debian and Ubuntu: apt-get install openjdk-$oldest-jdk-headless), or point JAVA_HOME at it.
	TEXT
	return 1
}
