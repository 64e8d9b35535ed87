"""Why a figure is not given."""


class Refused(Exception):
    """A refusal of the standard's closed list."""

    def __init__(self, reason, detail=""):
        super().__init__(f"{reason}: {detail}")
        self.reason = reason
