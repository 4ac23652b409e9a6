"""The legend of a plot that may be small: above the axes, in as few lines as its words allow."""

from ..fit import KEY, LETTER

SIZE = 8.0  # points


def small_legend(axes) -> None:
    """Add a legend of all that is labelled, above the axes."""
    handles, texts = axes.get_legend_handles_labels()
    if not handles:
        return
    wide = axes.figure.get_figwidth()
    longest = max(map(len, texts)) * LETTER * SIZE / 72 + 0.6 * KEY
    columns = max(1, min(len(texts), int(0.9 * wide / longest)))
    axes.legend(
        handles, texts, loc="lower center", bbox_to_anchor=(0.5, 1.0), ncol=columns, fontsize=SIZE,
        handletextpad=0.3, columnspacing=1.0, borderaxespad=0.1, labelspacing=0.2, handlelength=1.4,
    )  # fmt: skip
