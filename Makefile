# The project's commands; `make` alone lists them.

SHELL := /bin/bash
# System folders first: another Python before /usr/bin breaks QGIS's embedded interpreter.
export PATH := /usr/sbin:/usr/bin:/sbin:/bin:$(PATH)

VENV := $(or $(SILKROAD_VENV),.venv)
PYTHON := $(VENV)/bin/python
TRANSLATIONS := i18n/silkroad_ru.ts i18n/silkroad_zh.ts
COMPILED := $(TRANSLATIONS:.ts=.qm)
GEOPACKAGE := resources/data/silkroad.gpkg
VENDORED := silkroad_plugin/_vendor/qgis_plugin_tools/LICENSE
HELP := resources/help/en/guide.html
SURVEY := resources/data/synthetic_survey/synthetic_truth.json
STUDY = $(if $(LOCALE),--language $(LOCALE)) $(if $(DATA),--with "$(DATA)")
# Every core runs tests already: threads of numpy's own would only wait for each other.
ONE_THREAD := OPENBLAS_NUM_THREADS=1
# Tests start many processes: without compiled modules each would compile the plugin anew.
export PYTHONDONTWRITEBYTECODE :=
PRODUCTS := $(GEOPACKAGE) $(SURVEY) $(VENDORED) $(COMPILED) $(HELP)

# Without a screen, except for `make gui`, which keeps the user's own session.
ifeq ($(filter gui,$(MAKECMDGOALS)),)
export QT_QPA_PLATFORM := offscreen
export XDG_RUNTIME_DIR := $(CURDIR)/.cache/runtime
endif

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help setup setup-tests products data demo demo-geochemistry study-vms study-porphyry study-kola pictures test gui zip bench lint translations test-344

help: ## list these commands
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "  make %-17s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: setup products ## map the prospectivity of the Altai belt without a screen, into out/demo/
	@$(PYTHON) tools/demo.py

demo-geochemistry: setup products ## run a synthetic survey from the laboratory's table to ranked anomalies, into out/demo-geochemistry/
	@$(PYTHON) tools/demo_geochemistry.py

study-vms: setup products ## run the study of VMS in Rudny Altai, into out/studies/ (LOCALE, DATA=folder as below)
	@$(PYTHON) -m tools.studies vms_rudny_altai $(STUDY)

study-porphyry: setup products ## run the study of porphyry copper (LOCALE=ru or zh; DATA=folder: richer layers)
	@$(PYTHON) -m tools.studies porphyry_balkhash_junggar_tianshan $(STUDY)

study-kola: setup products ## run the real case, Kola (DATA=folder of its tables, which are not shipped), into out/kola/
	@$(PYTHON) -m tools.kola $(if $(DATA),"$(DATA)")

test: setup-tests products ## run the whole suite (TESTS="tests/unit -k glossary" for a part)
	@$(ONE_THREAD) $(PYTHON) -m pytest -n auto --maxprocesses 4 --dist loadfile --no-loadscope-reorder $(TESTS)

gui: setup products ## open QGIS with the plugin in a throw-away profile (LOCALE=ru or zh-Hans for its language)
	@tools/gui.sh $(LOCALE)

pictures: demo demo-geochemistry ## make the pictures of the guides: the panel by clicking, the maps from the demos
	@$(PYTHON) tools/screenshots.py
	@$(PYTHON) tools/pictures.py

zip: setup products ## make silkroad.zip, for "Install from ZIP" in QGIS
	@tools/package.sh $(VENV)

bench: setup products ## measure speed and memory against the plain work, as ratios
	@$(PYTHON) benchmarks/run.py

lint: setup ## check style, Qt 6 readiness and security
	@$(VENV)/bin/ruff check .
	@$(VENV)/bin/ruff format --check .
	@$(VENV)/bin/flake8 --select QGS1,QGS4 --extend-ignore QGS105 --extend-exclude _vendor silkroad_plugin __init__.py
	@$(VENV)/bin/bandit --quiet --severity-level medium --recursive silkroad_plugin __init__.py --exclude silkroad_plugin/_vendor

translations: setup ## collect the strings of the code, compile the translations, fail on what is missing
	@$(PYTHON) tools/translations.py update
	@$(VENV)/bin/pb_tool translate
	@$(PYTHON) tools/translations.py check

test-344: ## run the suite on QGIS 3.44, in a Debian 13 root of its own (needs root or sudo)
	@tools/test_344.sh

data: setup $(GEOPACKAGE) $(SURVEY) ## build the GeoPackage of deposits, belts and outlines, and the synthetic survey

setup: | $(CURDIR)/.cache/runtime ## install what is missing: QGIS, fonts, a virtual environment
	@tools/setup.sh

setup-tests: | $(CURDIR)/.cache/runtime
	@tools/setup.sh --with-qt6

products: $(PRODUCTS)

$(CURDIR)/.cache/runtime:
	@mkdir -p -m 700 $@

$(GEOPACKAGE): $(wildcard resources/data/*.csv resources/data/*.geojson) tools/data/build_gpkg.py | setup
	@$(PYTHON) tools/data/build_gpkg.py

$(SURVEY): $(wildcard tools/data/survey*.py tools/data/synthetic_*.csv) resources/data/reference_compositions.csv | setup
	@$(PYTHON) tools/data/survey.py

$(VENDORED): tools/vendor.py tools/requirements.txt silkroad_plugin/support.py | setup
	@$(PYTHON) tools/vendor.py

$(COMPILED) &: $(TRANSLATIONS) | setup
	@$(VENV)/bin/pb_tool translate

$(HELP): $(shell find docs -name '*.md' -o -name '*.png') tools/docs.py tools/markdown.py | setup
	@$(PYTHON) tools/docs.py html
