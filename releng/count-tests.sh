# shellcheck shell=bash
# Sourced by ./verify and .ci/run at the root of the checkout: what the reports say that Surefire and Tycho write.

test_reports() {
	find journey.dsl.tests -path '*/target/*-reports/TEST-*.xml' -print0
}

# Those of an earlier run would be counted again.
forget_reports() {
	test_reports | xargs -0 -r rm -f
}

# Prints passed, failed and skipped of the reports named on standard input, each with a NUL at its end.
sum_reports() {
	xargs -0 -r grep -hom1 '<testsuite [^>]*>' | awk '
		function count(name) { return match($0, " " name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) : 0 }
		{ tests += count("tests"); failed += count("failures") + count("errors"); skipped += count("skipped") }
		END { print tests - failed - skipped, failed + 0, skipped + 0 }'
}

# One line for each kind of test.
report_tests() {
	local kind passed failed skipped
	for kind in "Fast:journey.dsl.tests/target/surefire-reports" "Browser:journey.dsl.tests/target/browser-reports" \
		"Workbench:journey.dsl.tests/workbench/target/surefire-reports"; do
		read -r passed failed skipped < <(test_reports | grep -z "^${kind#*:}/" | sum_reports)
		printf '%-10s %s passed, %s failed, %s skipped\n' "${kind%%:*}:" "$passed" "$failed" "$skipped"
	done
}
