"""
Answers the requests of `ipms conformance`, one JSON object a line, by a reading of the standard
of its own: nothing but Python's standard library, `fractions` for values and `decimal` for texts.
"""

import json
import sys
from fractions import Fraction

from figures import Value, moment_of
from operations import figure_of
from refusal import Refused
from replay import known_at
from shown import attempt, shown
from tables import table

# The protocol whose requests are understood; those of a later one are answered `unsupported`.
PROTOCOL = 2


def answer(request):
    if request.get("protocol", 1) > PROTOCOL:
        return {"status": "unsupported"}
    try:
        if "parts" in request:
            return shown(*attempt(lambda: total_score(request)), request["parameters"])
        question = request["parameters"]
        if "knownAt" in question:
            request = {**request, "ledger": known_at(request["ledger"], question["knownAt"])}
        if "sizeBands" in request or "by" in question or "every" in question:
            return table(request)
        return shown(*attempt(lambda: single(request)), question)
    except NotImplementedError:
        return {"status": "unsupported"}


def single(request):
    """The one figure of a request."""
    question = request["parameters"]
    return figure_of(request, question, moment_of(request["ledger"], question))


def total_score(request):
    """The exact points of several indicators; refused where one of them is."""
    total = Fraction(0)
    for part in request["parts"].values():
        value = single({**request, **part})
        if value.kind != "score":
            raise Refused("not-comparable")
        total += value.value
    return Value("score", total)


for line in sys.stdin:
    given = json.loads(line)
    print(json.dumps({"id": given["id"], **answer(given)}, ensure_ascii=False), flush=True)
