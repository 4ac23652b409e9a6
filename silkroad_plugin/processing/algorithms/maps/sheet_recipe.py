"""What a printed sheet remembers of the parameters that it was made with."""

# What does not change a sheet, or says which sheets of a series are printed.
NOT_OF_A_SHEET = ("LANGUAGES", "FORMATS", "DPI", "OUTPUT_FOLDER", "SAVE_PROJECT", "CODES", "SERIES", "RESUME")


def remember(sheet, parameters: dict, spec, language: str) -> None:
    """Let a layout remember how it was made; ``parameters``: as ``inputs.given`` keeps them."""
    from ....layouts.recipe import Recipe

    if spec.sheet:
        others = {name: value for name, value in parameters.items() if name not in ("AREA", "EXTENT")}
        code = spec.sheet.called(spec.tradition)
        parameters = others | {"SHEET": code, "SHEET_NAME": spec.sheet_name.typed}
    parameters = parameters | {"PAPER": spec.paper}  # the smallest that fits is found once
    frame = sheet.plan.frame
    place = (frame.x, frame.y, frame.width, frame.height)
    Recipe(parameters, language, spec.others(language), place, sheet.denominator).remember(sheet.layout)
