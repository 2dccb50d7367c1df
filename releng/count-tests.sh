# shellcheck shell=bash
# Sourced by ./verify and .ci/run at the root of the checkout: what the reports say that Surefire, Tycho and Node.js write.

test_reports() {
	find journey.dsl.tests releng/vscode -name node_modules -prune -o -path '*/target/*-reports/TEST-*.xml' -print0
}

# Those of an earlier run would be counted again.
forget_reports() {
	test_reports | xargs -0 -r rm -f
}

# Prints passed, failed and skipped of the reports named on standard input, each with a NUL at its end.
# Java's have the numbers in their first element, those of Node.js in remarks at the end.
sum_reports() {
	xargs -0 -r awk 'FNR == 1 { isFound = 0 } /<testsuite / && !isFound++ || /^\t<!-- [a-z]+ [0-9]+ -->$/' | awk '
		function count(name) { return match($0, " " name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) : 0 }
		/<testsuite / { bad = count("failures") + count("errors"); passed += count("tests") - bad - count("skipped"); failed += bad; skipped += count("skipped") }
		$2 == "pass" { passed += $3 }
		$2 == "fail" || $2 == "cancelled" { failed += $3 }
		$2 == "skipped" || $2 == "todo" { skipped += $3 }
		END { print passed + 0, failed + 0, skipped + 0 }'
}

# One line for each kind of test.
report_tests() {
	local kind passed failed skipped
	for kind in "Fast:journey.dsl.tests/target/surefire-reports" "Browser:journey.dsl.tests/target/browser-reports" \
		"Workbench:journey.dsl.tests/workbench/target/surefire-reports" \
		"Newest Eclipse:journey.dsl.tests/workbench/target/newest/surefire-reports" "Installation:journey.dsl.tests/installation/target/installation-reports" \
		"Editors:journey.dsl.tests/editors/target/node-reports" \
		"VS Code:releng/vscode/target/node-reports"; do
		read -r passed failed skipped < <(test_reports | grep -z "^${kind#*:}/" | sum_reports)
		printf '%-15s %s passed, %s failed, %s skipped\n' "${kind%%:*}:" "$passed" "$failed" "$skipped"
	done
}
