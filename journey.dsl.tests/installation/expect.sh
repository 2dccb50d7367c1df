# shellcheck shell=bash
# Sourced by what tests installations: expectations on what programs say, and a report of them as Surefire writes it.

readonly REPORTS=$PWD/journey.dsl.tests/installation/target/installation-reports

cases=()
failures=0

# One test: its name, the text that says it, and the pattern that a line of it has (or, after `not`, that none has).
expect() {
	local name=$1 text=$2 sense=is
	[[ $3 == not ]] && sense=not && shift
	local found=not
	grep -qE -- "$3" <<<"$text" && found=is
	if [[ $found == "$sense" ]]; then
		cases+=("<testcase classname=\"$suite\" name=\"$name\"/>")
		echo "ok: $name"
		return
	fi
	failures=$((failures + 1))
	cases+=("<testcase classname=\"$suite\" name=\"$name\"><failure><![CDATA[$sense: $3
$text]]></failure></testcase>")
	printf 'FAILED: %s\n%s: %s\n%s\n' "$name" "$sense" "$3" "$text" >&2
}

# Writes the report, and is true if all is as expected.
report() {
	mkdir -p "$REPORTS"
	{
		echo '<?xml version="1.0" encoding="UTF-8"?>'
		echo "<testsuite name=\"$suite\" tests=\"${#cases[@]}\" failures=\"$failures\" errors=\"0\" skipped=\"0\">"
		printf '%s\n' "${cases[@]}"
		echo '</testsuite>'
	} >"$REPORTS/TEST-$suite.xml"
	((failures == 0))
}
