# shellcheck shell=bash
# Sourced by ./verify at the root of the checkout: what is tested of the workbench once Maven has built it, its installation into a
# fresh Eclipse and its tests on the newest Eclipse.

# What the newest Eclipse needs.
readonly NEWEST_JAVA=21
readonly INSTALLATION=journey.dsl.tests/installation

# Each needs the display that ./verify has found for the workbench's own tests.
run_installation() {
	local result=0 part
	# shellcheck disable=SC2154  # the array of ./verify
	((${#display[@]} > 0)) || return 0
	for part in update-site product; do "${display[@]}" "$INSTALLATION/$part" || result=1; done
	return "$result"
}

run_newest() {
	local jdk
	((${#display[@]} > 0)) || return 0
	if ! jdk=$(find_jdk "$NEWEST_JAVA" 2>/dev/null); then
		leave_out "the workbench tests on the newest Eclipse. They need a JDK $NEWEST_JAVA or newer: put one into /usr/lib/jvm, or point JAVA_HOME at it"
		return 0
	fi
	JAVA_HOME=$jdk "${display[@]}" ./mvnw -B -ntp -Pnewest-platform -Djourney.workbench.skip=false -pl journey.dsl.tests/workbench -am verify
}
