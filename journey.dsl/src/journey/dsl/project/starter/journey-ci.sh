#!/bin/sh
# For CI: fails when a journey has errors or is not laid out.
set -e
journey check .
journey format --check .
