# shellcheck shell=bash
# Sourced by ./verify and .ci/run at the root of the checkout: what the reports say that Surefire, Tycho and Node.js write.

# Those of an earlier run would be counted again.
forget_reports() {
	find journey.dsl.tests releng/vscode -name node_modules -prune -o -path '*/target/*-reports/TEST-*.xml' -exec rm -f {} +
}

# One line for each kind of tests, then one for each test that passed in one of two tries only, and for each that failed.
# With --total, only how many of all kinds.
report_tests() {
	local java
	java=$(find_jdk "$JDK_OLDEST") && "$java/bin/java" -XX:TieredStopAtLevel=1 releng/TestReports.java "$@"
}
