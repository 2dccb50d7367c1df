# shellcheck shell=bash
# Sourced by ./verify at the root of the checkout: the tests that Node.js runs once Maven has built the language server, those by
# other editors' clients and those of the VS Code extension.

# What the tests of the extension and of its host are written for; Debian 12 has an older one.
readonly NODE_OLDEST=20
readonly EDITORS=journey.dsl.tests/editors
readonly VSCODE=releng/vscode
readonly NEOVIM_PACKAGES=(neovim)
readonly EMACS_PACKAGES=(emacs-nox elpa-eglot)
# To compile what VS Code does not start without.
readonly COMPILER_PACKAGES=(g++ make python3)

# Folders with tests by clients, and the kinds of tests of the extension, that this machine can run.
client_tests=()
vscode_tests=()

has_node() {
	local version
	command -v npm >/dev/null && version=$(node --version 2>/dev/null) && version=${version#v} && ((${version%%.*} >= NODE_OLDEST))
}

# Installs what a package-lock.json names, without running anything of it.
install_npm() {
	# the lock file that npm keeps of what is installed tells whether that is still what we ask for
	[[ $1/node_modules/.package-lock.json -nt $1/package-lock.json ]] || npm ci --prefix "$1" --ignore-scripts
}

prepare_editors() {
	if ! has_node; then
		leave_out "the tests by other editors. They need Node.js $NODE_OLDEST or newer with npm"
		return
	elif ! install_npm "$EDITORS"; then
		leave_out "the tests by other editors. Their npm packages could not be installed: see npm's words above"
		return
	fi
	client_tests=(protocol)
	provide "${NEOVIM_PACKAGES[@]}"
	if command -v nvim >/dev/null; then client_tests+=(neovim); else leave_out "the tests by Neovim: apt-get install ${NEOVIM_PACKAGES[*]}"; fi
	# one after the other: newer systems have no such package any more, and need none
	local package
	for package in "${EMACS_PACKAGES[@]}"; do emacs_has_eglot || provide "$package"; done
	if emacs_has_eglot; then client_tests+=(emacs); else leave_out "the tests by Emacs: apt-get install ${EMACS_PACKAGES[*]}, or any Emacs 29"; fi
}

# From Emacs 29 on it is a part of it.
emacs_has_eglot() {
	command -v emacs >/dev/null && emacs --batch --eval "(require 'eglot)" 2>/dev/null
}

prepare_vscode() {
	if ! has_node; then
		leave_out "the tests of the VS Code extension. They need Node.js $NODE_OLDEST or newer with npm"
		return
	elif [[ -z ${JOURNEY_CHROMIUM:-} ]]; then
		leave_out "the tests of the VS Code extension. They need Chromium: apt-get install chromium-headless-shell"
		return
	elif ! install_npm "$VSCODE"; then
		leave_out "the tests of the VS Code extension. Its npm packages could not be installed: see npm's words above"
		return
	fi
	vscode_tests=(test)
	provide "${COMPILER_PACKAGES[@]}"
	if command -v g++ >/dev/null && command -v make >/dev/null && command -v python3 >/dev/null; then vscode_tests+=(host-test); else
		leave_out "the tests in a real VS Code. They need a compiler: apt-get install ${COMPILER_PACKAGES[*]}"
	fi
}

# Runs the tests in a file below a folder, with a report for the count, to whose name $3 is added.
node_test() {
	local folder=$1 file=$2 time=${3:-} report
	report=${file%.test.mjs}
	(
		cd "$folder" || exit
		mkdir -p target/node-reports
		node --test --test-reporter=spec --test-reporter-destination=stdout \
			--test-reporter=junit --test-reporter-destination="target/node-reports/TEST-${report//\//.}$time.xml" "$file"
	)
}

# Whether a test in a file failed in the first run and in the second one.
failed_twice() {
	local report=${2%.test.mjs}
	report=$1/target/node-reports/TEST-${report//\//.}
	! report_tests --failed-twice "$report.xml" "$report.again.xml"
}

# Runs the tests in a folder of a folder, file by file, so that each has a report of its own. With `again`, the files in which a test
# fails run once more, and only what fails both times has failed.
node_tests() {
	local folder=$1 tests=$2 time=${3:-} result=0 file
	for file in "$folder/$tests"/*.test.mjs; do
		file=${file#"$folder/"}
		node_test "$folder" "$file" && continue
		if [[ $time == again ]]; then
			echo "!!! Of $file some tests failed, see above: it is tried once more."
			node_test "$folder" "$file" .again && continue
			failed_twice "$folder" "$file" || continue
		fi
		result=1
	done
	return "$result"
}

# The tests by clients: fails when one of them does.
run_editors() {
	local result=0 tests
	for tests in "${client_tests[@]}"; do
		echo "Tests by clients: $tests"
		node_tests "$EDITORS" "$tests" || result=1
	done
	return "$result"
}

# A real VS Code on a busy machine sometimes shows things later than any test should wait: then a file is tried once more, and the
# summary names the tests that passed in one of two tries only.
vscode_tests_of() {
	if [[ $1 == host ]]; then node_tests "$VSCODE" "$1" again; else node_tests "$VSCODE" "$1"; fi
}

# Those of the extension by itself, and in a real VS Code: fails when one of them does.
run_vscode() {
	local result=0 tests
	for tests in "${vscode_tests[@]}"; do
		echo "Tests of the VS Code extension: $tests"
		npm run --silent --prefix "$VSCODE" "pre$tests" && vscode_tests_of "${tests%-test}" || result=1
	done
	return "$result"
}
