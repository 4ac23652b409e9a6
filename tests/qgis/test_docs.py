"""The pages of the algorithms say what the application says, in every language."""

import importlib.util
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def docs():
    spec = importlib.util.spec_from_file_location("silkroad_docs", ROOT / "tools" / "docs.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_pages_are_current(docs, qgis_app, qgis_processing):
    stale = [
        str(path.relative_to(ROOT))
        for path, text in docs.pages().items()
        if not path.is_file() or path.read_text(encoding="utf-8") != text
    ]
    assert not stale, "run tools/docs.py pages"


@pytest.mark.parametrize("language", ["en", "zh", "ru"])
def test_every_link_of_the_documents_leads_somewhere(language):
    documents = [ROOT / ("README.md" if language == "en" else f"README.{language}.md")]
    documents += (ROOT / "docs" / language).rglob("*.md")
    broken = [
        f"{document.relative_to(ROOT)}: {link}"
        for document in documents
        for link in _links(document.read_text(encoding="utf-8"))
        if not (document.parent / link).exists()
    ]
    assert len(documents) > 5
    assert not broken


def _links(text):
    import re

    found = re.findall(r"\]\(([^)\s]+)\)", text)
    return [link.partition("#")[0] for link in found if "://" not in link and not link.startswith("#")]
