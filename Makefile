# Each target is a line that calls scripts/; run `make help` for what there is.
.DEFAULT_GOAL := help
.PHONY: help up build test e2e check format lint generate vendor bench

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

up: ## Install what is missing, build the release, start the server, say what to type next
	@scripts/up

build: ## Build for debugging
	@scripts/install build && swift build

test: ## Install what is missing, build, run all tests
	@scripts/test

e2e: ## Run only the end-to-end stories with the real clients
	@scripts/test EndToEndTests

check: ## What CI runs: format, generated code is fresh, build, all tests
	@.ci/run

format: ## Format the Swift code
	@scripts/format

lint: ## Complain about Swift code that is not formatted
	@scripts/format --check

generate: ## Write the generated code anew from Models/
	@scripts/generate

vendor: ## Trim the pinned models and AWS's table of actions into Models/, and AWS's managed policies into an asset
	@scripts/vendor

bench: ## Build the release and measure it
	@scripts/bench
