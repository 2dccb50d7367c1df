# shellcheck shell=bash
# Sourced by ./verify at the root of the checkout: runs tests that are asked for by name. Maven makes what is generated and names
# the jars, when something of that has changed; from then on, the compiler and JUnit are enough.

readonly QUICK=target/quick
readonly TESTS=journey.dsl.tests
readonly RULES=journey.dsl/src/journey/dsl/rules
# Where sources stand; what is no Java there is read where it stands.
readonly LANGUAGE_SOURCES=(journey.dsl/src journey.dsl/jte-gen)
readonly TEST_SOURCES=(journey.dsl.ide/src journey.dsl.cli/src/main/java "$TESTS/src" "$TESTS/cli/src")
readonly RESOURCES=(journey.dsl/src journey.dsl/src-gen journey.dsl journey.dsl.ide/src journey.dsl.cli/src/main/resources
	"$TESTS/src" "$TESTS/resources")
# What a rule has to pass; each goes through the rule alone where a property names one.
readonly RULE_TESTS=(RulePagesTest RulePageFixesTest FindingsOfExamplesTest LanguagesTest)
# Tests that start or read what is packed, look at pages, or look at all classes where Maven puts them.
readonly NEEDS_MAVEN='Launched\.|journey\.jar|extends (WithBrowser|SitesInBrowser)|@AnalyzeClasses'

# The files of a list on standard input, ended by zeros, each with its sum.
sums() {
	sort -z | xargs -0 cksum
}

java_files() {
	find "$@" -name '*.java' -print0
}

# What decides which jars there are and what is generated.
maven_inputs() {
	{
		find . -name pom.xml -not -path '*/target/*' -print0
		find .mvn releng/journey.target -type f -not -path '*/target/*' -print0
		find releng/journey.generate/src journey.dsl/META-INF journey.dsl.ide/META-INF -type f -print0
		find journey.dsl/src \( -name '*.xtext' -o -name '*.mwe2' -o -name '*.jte' \) -print0
	} | sums
}

# True where the file $1 says what $2 is; then it was done already.
is_done() {
	[[ -e $1 && $(<"$1") == "$2" ]]
}

run_maven_for_quick() {
	local inputs log=$QUICK/maven.log
	inputs=$(maven_inputs)
	is_done "$QUICK/maven" "$inputs" && [[ -d journey.dsl/src-gen && -d journey.dsl/jte-gen ]] && return 0
	echo "Maven makes what is generated, and names the jars: about a minute, and only when that has changed …"
	rm -f "$QUICK/maven"
	if ! ./mvnw -B -ntp -pl "$TESTS,$TESTS/cli" -am process-classes dependency:build-classpath -DincludeScope=test \
		-Dmdep.outputFile=target/class-path >"$log" 2>&1 </dev/null; then
		grep -E '^\[ERROR\]|\.java:\[' "$log" | head -n 40 >&2
		echo "The whole log is in $log" >&2
		return 1
	fi
	# what is ours is compiled here
	cat "$TESTS/target/class-path" <(echo) "$TESTS/cli/target/class-path" | tr ':' '\n' | grep '\.jar$' | grep -vF "$PWD/" |
		awk '!seen[$0]++' | paste -sd: >"$QUICK/jars"
	printf '%s' "$inputs" >"$QUICK/maven"
}

# Compiles into the folder $1, which is made anew, with the class path $2.
compile() {
	local folder=$1 classes=$2
	shift 2
	rm -rf "$folder"
	mkdir -p "$folder"
	# the compiler is done before its second compiler would pay
	"$JAVA_HOME/bin/javac" -J-XX:TieredStopAtLevel=1 -J-XX:+UseSerialGC -encoding UTF-8 --release "$JDK_OLDEST" -proc:none -nowarn -g \
		-cp "$classes" -d "$folder" "$@"
}

# The generated parser is most of the language, and changes with the grammar only.
compile_language() {
	local jars generated written
	jars=$(<"$QUICK/jars")
	generated=$(java_files journey.dsl/src-gen | sums)
	if ! is_done "$QUICK/generated.done" "$generated"; then
		rm -f "$QUICK"/*.done
		java_files journey.dsl/src-gen | tr '\0' '\n' >"$QUICK/files"
		compile "$QUICK/generated" "$jars" -implicit:none -sourcepath journey.dsl/src-gen:journey.dsl/src:journey.dsl/jte-gen "@$QUICK/files" || return 1
		printf '%s' "$generated" >"$QUICK/generated.done"
	fi
	written=$(java_files "${LANGUAGE_SOURCES[@]}" | sums)
	is_done "$QUICK/language.done" "$written" && return 0
	rm -f "$QUICK/language.done"
	java_files "${LANGUAGE_SOURCES[@]}" | tr '\0' '\n' >"$QUICK/files"
	compile "$QUICK/language" "$QUICK/generated:$jars" "@$QUICK/files" || return 1
	printf '%s' "$written" >"$QUICK/language.done"
}

joined() {
	local IFS=:
	printf '%s' "$*"
}

# Compiles tests, given by their files, with what they need.
prepare_quick() {
	mkdir -p "$QUICK"
	run_maven_for_quick && compile_language &&
		compile "$QUICK/tests" "$QUICK/language:$QUICK/generated:$(<"$QUICK/jars")" -sourcepath "$(joined "${TEST_SOURCES[@]}")" "$@"
}

# Runs JUnit where the tests of a module expect it, with options of Java up to --, and then its own.
run_junit() {
	local module=$1 java=() classes=("$PWD/$QUICK/tests" "$PWD/$QUICK/language" "$PWD/$QUICK/generated")
	shift
	while [[ $1 != -- ]]; do
		java+=("$1")
		shift
	done
	classes+=("${RESOURCES[@]/#/$PWD/}" "$(<"$QUICK/jars")")
	(
		cd "$module" &&
			"$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dslf4j.internal.verbosity=ERROR "${java[@]}" -cp "$(joined "${classes[@]}")" \
				org.junit.platform.console.ConsoleLauncher execute --disable-banner --disable-ansi-colors --fail-if-no-tests "${@:2}"
	)
}

# Prints the file of a class of tests, with or without its package; those of the workbench come last.
test_file() {
	find "$TESTS/src" "$TESTS/cli/src" "$TESTS/workbench/src" -path "*/${1//.//}.java" -print -quit
}

# The name of the class in a file of tests.
class_name() {
	local name=${1#*/src/}
	name=${name%.java}
	printf '%s' "${name//\//.}"
}

# Those of the lines on standard input that are nearest to a word, by letters changed, lost or added.
nearest() {
	awk -v word="$1" '
		function least(a, b) { return a < b ? a : b }
		{
			for (i = 0; i <= length(word); i++) row[i] = i
			for (j = 1; j <= length($0); j++) {
				above = row[0]; row[0] = j
				for (i = 1; i <= length(word); i++) {
					old = row[i]
					row[i] = least(least(row[i], row[i - 1]) + 1, above + (substr(word, i, 1) != substr($0, j, 1)))
					above = old
				}
			}
			print row[length(word)], $0
		}' | sort -nu -k 1,1 -k 2 | head -n 3 | cut -d ' ' -f 2-
}

unknown() {
	echo "There is no $1. Near ones:" >&2
	sed 's/^/  /' >&2
}

# The page, the fixes and the messages of a rule, and what it finds in the examples.
verify_rule() {
	local id=$1 files=() selected=() name file
	if [[ ! $id =~ ^[a-z][a-z-]*$ || -z $(find "$RULES" -name "$id.md") ]]; then
		find "$RULES" -name '*.md' | sed 's|.*/||; s|\.md$||' | nearest "$id" | unknown "rule $id: no page $id.md stands in a folder of $RULES"
		return 2
	fi
	for name in "${RULE_TESTS[@]}"; do
		file=$(test_file "$name")
		files+=("$file")
		selected+=("--select-class=$(class_name "$file")")
	done
	prepare_quick "${files[@]}" && run_junit "$TESTS" "-Djourney.rule=$id" -- --details=summary "${selected[@]}"
}

# One class of tests, or one of its methods; $2 may be a property, as -Djourney.seed=SEED.
verify_test() {
	local class=${1%%#*} method='' module=$TESTS file name selected properties=("${@:2}")
	[[ -z ${2:-} || $2 == -D* ]] || { echo "$2 is no property, as -Djourney.seed=SEED would be" >&2 && return 2; }
	[[ $1 != *#* ]] || method=${1#*#}
	file=$(test_file "$class")
	class=${class##*.}
	if [[ -z $file ]]; then
		find "$TESTS" -name '*Test.java' -not -path '*/target/*' | sed 's|.*/||; s|\.java$||' | nearest "$class" | unknown "class of tests $class"
		return 2
	fi
	if [[ -n $method ]] && ! grep -qE "[ \t]$method(\(| =)" "$file"; then
		grep -oE '(void|<DynamicTest>) \w+\(' "$file" | sed 's/.* //; s/($//' | nearest "$method" | unknown "test $method in $file"
		return 2
	fi
	case $file in
	"$TESTS"/cli/*) module=$TESTS/cli ;;
	"$TESTS"/workbench/*)
		echo "$class needs the workbench, which ./verify runs" >&2
		return 2
		;;
	esac
	if grep -qE "$NEEDS_MAVEN" "$file"; then
		verify_by_maven "$module" "$class${method:+#$method*}" "$file" "${properties[@]}"
		return
	fi
	name=$(class_name "$file")
	selected=("--select-class=$name")
	[[ -z $method ]] || selected+=("--include-methodname=^\\Q$name#$method\\E\$")
	prepare_quick "$file" && run_junit "$module" "${properties[@]}" -- --details=summary "${selected[@]}"
}

# Packs what a test starts, or opens a browser.
verify_by_maven() {
	local options=(-B -ntp -pl "$1" -am "-Dtest=$2" -Dsurefire.failIfNoSpecifiedTests=false)
	if grep -qE 'extends (WithBrowser|SitesInBrowser)' "$3"; then prepare_browser; else options+=(-Djourney.browser.skip=true); fi
	./mvnw "${options[@]}" "${@:4}" verify </dev/null
}

# Writes the files anew that tests compare with. Pages come first: others are made from them.
update_golden() {
	local files=() file golden selected=()
	if [[ -n ${CI:-} ]]; then
		echo "CI compares golden files, people update them: --golden is refused where CI is set" >&2
		return 2
	fi
	mapfile -t files < <(grep -rl --include='*Test.java' '@Tag("golden")' "$TESTS/src")
	for file in "${files[@]}"; do selected+=("--select-class=$(class_name "$file")"); done
	golden=(-Djourney.golden.update=true -- --details=summary --include-tag=golden)
	prepare_quick "${files[@]}" &&
		run_junit "$TESTS" "${golden[@]}" "--select-class=$(class_name "$(test_file RulePageFixesTest)")" &&
		run_junit "$TESTS" "${golden[@]}" "${selected[@]}" &&
		echo "Read the difference before you commit it:" && git status --short -- docs "$RULES" "$TESTS/resources"
}
