"""Words of the geochemical demo: what was planted, and what the map says of the quality of the analyses."""

from collections.abc import Iterable, Mapping

from silkroad_plugin.i18n import listed, tr
from silkroad_plugin.processing.reports.geochemical_quality import ROLES

KINDS = {
    "vms": "VMS",
    "orogenic_gold": "orogenic gold",
    "nickel_copper": "nickel and copper",
    "rare_metals": "rare metals",
    "porphyry_copper": "porphyry copper",
    "mercury_antimony": "mercury and antimony",
    "tungsten_molybdenum": "tungsten and molybdenum",
}
# In the order in which a printed map parts the wordings of its languages.
QUALITY = {
    "zh": "{element} 的 {judged} 项判据中 {passed} 项合格{failed}（调平前）",
    "ru": "по {element} до увязки выполнено критериев: {passed} из {judged}{failed}",
    "en": "{passed} of {judged} criteria for {element} met before levelling{failed}",
}
FAILED = {"zh": "，不合格：{names}", "ru": ", не выполнены: {names}", "en": ", not met: {names}"}
CONTROLS = {role.value: title for role, title in ROLES.items()}  # by code; standards have names of their own


def quality_of(rows: Iterable[Mapping[str, str]], element: str) -> str:
    """Return what the rows of the table of judgements say of an element, in Chinese, Russian and English parted by |.

    Raises SystemExit where none of them was judged.
    """
    judged = [row for row in rows if row["element"] == element and row["result"] in ("pass", "fail")]
    if not judged:
        raise SystemExit(f"No criterion was judged for {element}: see the report of quality")
    failed = dict.fromkeys(row["of"] for row in judged if row["result"] == "fail")
    passed = sum(row["result"] == "pass" for row in judged)
    texts = []
    for language, text in QUALITY.items():
        names = (tr(CONTROLS[name], language) if name in CONTROLS else name for name in failed)
        told = FAILED[language].format(names=listed(names, language)) if failed else ""
        texts.append(text.format(element=element, judged=len(judged), passed=passed, failed=told))
    return " | ".join(texts)
