"""The one exception of the core: a code with values, put into words elsewhere."""


class SilkroadError(Exception):
    """A refusal that a person can act on.

    ``code`` names an entry of ``messages.TEXTS``; ``values`` fill its placeholders.
    """

    def __init__(self, code: str, **values):
        super().__init__(code, values)
        self.code = code
        self.values = values

    def without(self, name: str) -> "SilkroadError":
        """Return the refusal without one of its values, such as the name of a field that stands elsewhere already."""
        return type(self)(self.code, **{key: value for key, value in self.values.items() if key != name})

    def __str__(self):
        return f"{self.code}: {self.values}"


class Cancelled(Exception):
    """The user stopped the work; nothing is left half-written."""
