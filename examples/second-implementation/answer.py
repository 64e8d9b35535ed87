"""
Answers the requests of `ipms conformance`, one JSON object a line, by a reading of the standard
of its own: nothing but Python's standard library, `fractions` for values and `decimal` for texts.
"""

import json
import sys
from decimal import ROUND_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal, localcontext
from fractions import Fraction

from figures import evaluate, moment_of, operator
from refusal import Refused

DIGITS = {"ratio": 1, "percentage-points": 1, "multiple": 2, "money": 2, "count": 0, "days": 0}
MODES = {"half-up": ROUND_HALF_UP, "half-even": ROUND_HALF_EVEN, "truncate": ROUND_DOWN}


def rounded(value, question):
    """The exact value as text, rounded once."""
    shown = value.value * 100 if value.kind in ("ratio", "percentage-points") else value.value
    digits = question.get("digits", DIGITS[value.kind])
    # A whole number of the last digit and what is left of it: no expansion is rounded twice.
    scaled = abs(shown) * 10**digits
    whole, rest = divmod(scaled.numerator, scaled.denominator)
    left = Fraction(rest, scaled.denominator)
    with localcontext() as context:
        context.prec = len(str(whole)) + digits + 10
        mode = MODES[question.get("rounding", "half-up")]
        number = (Decimal(whole) + stand_in(left)).quantize(Decimal(1), rounding=mode)
        text = format(number.scaleb(-digits), f".{digits}f")
    return f"-{text}" if shown < 0 and number != 0 else text


def stand_in(left):
    """One decimal digit that rounds as the rest of a fraction does."""
    if left == 0:
        return Decimal(0)
    half = Fraction(1, 2)
    return Decimal("0.5") if left == half else Decimal("0.4") if left < half else Decimal("0.6")


def exact(number, currency):
    parts = {"numerator": str(number.numerator), "denominator": str(number.denominator)}
    return parts if currency is None else {**parts, "currency": currency}


def answer(request):
    ledger, question = request["ledger"], request["parameters"]
    name, _, operand = request["metric"].partition(":")
    try:
        moment = moment_of(ledger, question)
        if operand:
            value = operator(name, operand, ledger, question, moment)
        else:
            value = evaluate(name, ledger, question, moment)
    except Refused as refused:
        return {"status": "refused", "reason": refused.reason}
    except NotImplementedError:
        return {"status": "unsupported"}
    found = {
        "status": "value",
        "value": exact(value.value, value.currency),
        "rounded": rounded(value, question),
    }
    if (value.low, value.high) != (value.value, value.value):
        ends = {"low": value.low, "high": value.high}
        found["bounds"] = {name: exact(end, value.currency) for name, end in ends.items()}
    return found


for line in sys.stdin:
    given = json.loads(line)
    print(json.dumps({"id": given["id"], **answer(given)}, ensure_ascii=False), flush=True)
