# shellcheck shell=bash
# Sourced by ./verify at the root of the checkout: which lines of what is shipped the tests on a plain class path reach. Those that
# start a process of their own, a browser, an editor or a workbench reach more than is counted here.

readonly COVERAGE=releng/coverage/target
readonly REACHED=$COVERAGE/reached.exec

# Adds to the options of Maven what counts lines.
prepare_coverage() {
	rm -f "$REACHED"
	if [[ ! -d $COVERAGE/lib ]] && ! ./mvnw -B -ntp -q -f releng/coverage/pom.xml process-resources </dev/null; then
		leave_out "the coverage. JaCoCo could not be fetched: see Maven's words above"
		return
	fi
	# shellcheck disable=SC2154  # the array of ./verify
	options+=("-Djourney.tests.java=-javaagent:$PWD/$COVERAGE/lib/org.jacoco.agent-runtime.jar=destfile=$PWD/$REACHED,includes=journey.*")
}

# A line for each module, and all of it as pages; what is generated is not counted.
report_coverage() {
	local module classes=()
	[[ -s $REACHED ]] || return 0
	for module in journey.dsl journey.dsl.ide journey.dsl.cli; do classes+=(--classfiles "$module/target/classes"); done
	"$JAVA_HOME/bin/java" -jar "$COVERAGE/lib/org.jacoco.cli-nodeps.jar" report "$REACHED" "${classes[@]}" --quiet \
		--sourcefiles journey.dsl/src --sourcefiles journey.dsl.ide/src --sourcefiles journey.dsl.cli/src/main/java \
		--csv "$COVERAGE/lines.csv" --html "$COVERAGE/pages" || return 1
	awk -F, '
		NR == 1 || $2 ~ /^journey\.dsl\.(journey|parser|serializer|services|document\.templates)(\.|$)/ || $3 ~ /^(AbstractJourney|JourneyStandaloneSetupGenerated)/ { next }
		{ name = $2 ~ /^journey\.dsl\.ide/ ? "journey.dsl.ide" : $2 ~ /^journey\.dsl\.cli/ ? "journey.dsl.cli" : "journey.dsl" }
		{ missed[name] += $8; reached[name] += $9 }
		END { for (name in reached) printf "Coverage of %s: %.1f%% of %d lines\n", name, 100 * reached[name] / (missed[name] + reached[name]), missed[name] + reached[name] }
	' "$COVERAGE/lines.csv" | sort
}
