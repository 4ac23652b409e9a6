"""Refusals of saved models."""

from ..i18n import N_

TEXTS = {
    "model_missing": N_("The model file “{path}” does not exist. Choose a file that a model algorithm wrote."),
    "model_unreadable": N_(
        "“{path}” cannot be read as a model: {reason}. Choose a file that a model algorithm wrote, or make it again."
    ),
    "model_newer": N_("The model “{path}” was saved by a newer version of the plugin. Install that version."),
    "model_not_trusted": N_(
        "The model “{path}” holds a pickled estimator of scikit-learn. Only the classes that the plugin’s learners "
        "need are read from it, but a file made for it could still crash QGIS or do worse. "
        "Tick “I trust this file” only where you know who made it."
    ),
    "estimator_version": N_(
        "The model “{path}” was made with scikit-learn {made}; here is {here}, which may read it wrongly. "
        "Fit the model again here, or install the other version."
    ),
    "layers_count": N_(
        "{input}: the model was made with {needed} rasters, but {given} were given. "
        "Give one for each of its layers, in the same order."
    ),
    "evidence_differs": N_(
        "{input}: “{name}” does not match the layer “{layer}” of the model: it says “{found}”, needed is “{needed}”. "
        "Give the rasters in the order of the model, prepared in the same way."
    ),
    "layers_constant": N_(
        "{input}: no layer varies where all of them are known and deposits were counted. "
        "Check the rasters, or take classes that differ."
    ),
    "options_not_json": N_("{input}: “{text}” is not JSON. Write names and values in braces, for instance {example}."),
    "option_unknown": N_("{input}: the method has no option “{name}”. It takes: {known}."),
    "trees_number": N_(
        "Options of scikit-learn (OPTIONS): “n_estimators” is {given}. Give a whole number of trees, 1 or more."
    ),
    "learner_refuses": N_("{method} cannot be fitted with these options and data: {reason}."),
    "no_background_left": N_(
        "{input}: no background cell is left farther than {buffer} m from the deposits. "
        "Take a smaller buffer or a larger area."
    ),
    "buffer_of_units": N_(
        "{input}: units (UNITS) have no distance from a deposit. Leave the buffer at 0, or give background points."
    ),
    "units_outside": N_(
        "No unit (UNITS) holds the centre of a cell with data. Check their coordinate reference system and place."
    ),
    "nothing_scored": N_(
        "{input}: the model gives no cell a score here. "
        "Check that the rasters overlap and have the classes of the model."
    ),
}
