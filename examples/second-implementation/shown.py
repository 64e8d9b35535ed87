"""Figures as they are answered: exact values, and texts that are rounded once."""

from decimal import ROUND_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal, localcontext
from fractions import Fraction

from refusal import Refused

DIGITS = {
    "ratio": 1, "percentage-points": 1, "multiple": 2, "money": 2, "count": 0, "days": 0, "score": 2,
}
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


def attempt(make):
    """A value, or the reason why there is none."""
    try:
        return make(), None
    except Refused as refused:
        return None, refused.reason


def shown(value, reason, question, no_data=()):
    if value is None:
        return {"status": "no-data" if reason in no_data else "refused", "reason": reason}
    found = {
        "status": "value",
        "value": exact(value.value, value.currency),
        "rounded": rounded(value, question),
    }
    if (value.low, value.high) != (value.value, value.value):
        ends = {"low": value.low, "high": value.high}
        found["bounds"] = {name: exact(end, value.currency) for name, end in ends.items()}
    return found
