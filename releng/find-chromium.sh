# shellcheck shell=bash
# Sourced by ./verify: finds the browser that pages are looked at with. The shell alone, without the windows of a whole browser,
# takes a fraction of the time; where a system has no such package, the whole browser will do.

# Prints the path of the one that JOURNEY_CHROMIUM names, else of the best there is.
find_chromium() {
	if [[ -n ${JOURNEY_CHROMIUM:-} ]]; then
		[[ -x $JOURNEY_CHROMIUM ]] && printf '%s' "$JOURNEY_CHROMIUM"
		return
	fi
	command -v chromium-headless-shell || command -v chromium
}
