"""What a prospectivity map says about its model: what the classes are, how good, how far to trust them."""

from ..core.prospectivity.independence import far_from_one
from ..i18n import term
from ..io.model_info import ModelInfo
from ..numbers import fixed, probability, square_kilometres
from .spec import Auc, SheetSpec


def subject_note(spec: SheetSpec, is_probability: bool, language: str) -> str:
    """Return what the classes of a prospectivity map are, how well they found deposits, and what to beware of."""
    lines = [_subject(spec.model, is_probability, language)]
    if spec.auc is not None:
        lines.append(term("sheet_auc", language).format(auc=_auc(spec.auc, language)))
    if spec.held_out is not None:
        lines.append(term("sheet_auc_held_out", language).format(auc=_auc(spec.held_out, language)))
    if spec.model.t_over_n is not None and far_from_one(spec.model.t_over_n):
        ratio = fixed(spec.model.t_over_n, language, 2)
        lines.append(term("sheet_caution_ranking", language).format(ratio=ratio))
    if spec.model.deposit_aware:
        lines.append(term("sheet_caution_aware", language))
    return "\n".join(lines)


def _subject(model: ModelInfo, is_probability: bool, language: str) -> str:
    # A posterior of dependent layers is still named; the caution below it says that it only ranks.
    if not is_probability and model.t_over_n is None:
        return term("sheet_score", language)
    if model.unit_area_km2 is None:
        return term("sheet_posterior", language)
    return term("sheet_posterior_area", language).format(area=square_kilometres(model.unit_area_km2, language))


def _auc(auc: Auc, language: str) -> str:
    """Return the value with its interval and the number of deposits in brackets."""
    value, low, high = (
        None if part is None else probability(part, language) for part in (auc.value, auc.low, auc.high)
    )
    told = []
    if low is not None and high is not None:
        told.append(term("sheet_interval", language).format(low=low, high=high))
    if auc.deposits is not None:
        told.append(f"n = {auc.deposits}")
    opened, comma, closed = ("（", "；", "）") if language == "zh" else (" (", "; ", ")")
    return value + (opened + comma.join(told) + closed if told else "")


def model_credit(model: ModelInfo, language: str) -> list[str]:
    """Return how the map was made: method, evidence, number of training deposits, as far as they are known."""
    parts = [
        term(key, language).format(text=texts[language])
        for key, texts in (("credit_method", model.method), ("credit_evidence", model.evidence))
        if texts.get(language)
    ]
    if model.deposits is not None:
        parts.append(term("credit_training", language).format(count=model.deposits))
    return parts
