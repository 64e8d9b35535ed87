"""Tables: one answer for every group and part of a series, places, and shares that print to 100."""

from decimal import Decimal
from fractions import Fraction

from figures import moment_of
from operations import figure_of
from refusal import Refused
from shown import DIGITS, attempt, shown
from splits import groups_by, groups_by_size, moments


def table(request):
    """One answer for every group and part of a series, and the total, which is evaluated anew."""
    ledger, question = request["ledger"], request["parameters"]
    moment = moment_of(ledger, question)
    total = attempt(lambda: figure_of(request, question, moment))
    try:
        split = split_of(request)
    except Refused as refused:
        # Without the column of a grouping there is no total either.
        return {"status": "groups", "total": shown(None, refused.reason, question), "groups": []}
    cells = [
        (key, period, *attempt(lambda: figure_of(request, question, at, (key, part))))
        for period, at in moments(question, moment)
        for key, part in split
        if key.get("sizeBand", "") is not None or has_members(request, at, part)
    ]
    return finished(request, total, cells)


def split_of(request):
    ledger, question = request["ledger"], request["parameters"]
    rows = ledger.get("projects", [])
    if "sizeBands" in request:
        return list(groups_by_size(request["sizeBands"], ledger, question, rows))
    return groups_by(question.get("by", []), rows)


def has_members(request, moment, part):
    """Whether any project of a part belongs to what is asked."""
    asked = {**request, "metric": "population-projects"}
    value, _ = attempt(lambda: figure_of(asked, request["parameters"], moment, ({}, part)))
    return value is not None and value.value > 0


def finished(request, total, cells):
    """The table with what becomes of its groups."""
    question, arrange = request["parameters"], request.get("arrange")
    values = [value for *_, value, _ in cells]
    ranks = places(values) if arrange == "rank" else [None] * len(cells)
    if arrange == "round-together":
        texts, reason = attempt(lambda: together(total, cells, question))
        if reason is not None:
            return {"status": "refused", "reason": reason}
    groups = []
    for at, (key, period, value, reason) in enumerate(cells):
        one = shown(value, reason, question, ("empty-population", "future-period"))
        if arrange == "round-together" and value is not None:
            one["rounded"] = texts[at]
        if key:
            one["group"] = key
        if period is not None:
            one["period"] = period
        if ranks[at] is not None:
            one["rank"] = ranks[at]
        groups.append(one)
    return {"status": "groups", "total": shown(*total, question), "groups": groups}


def together(total, cells, question):
    """The texts of shares or points that add up to the text of their total."""
    whole, reason = total
    if whole is None:
        raise Refused(reason)
    if whole.kind not in ("ratio", "percentage-points"):
        raise Refused("not-comparable", whole.kind)
    digits = question.get("digits", DIGITS[whole.kind])
    values = [Fraction(0) if value is None else value.value * 100 for *_, value, _ in cells]
    units = rounded_together(values, whole.value * 100, digits)
    return [format(Decimal(unit).scaleb(-digits), f".{digits}f") for unit in units]


def places(values):
    """Competition ranking, the largest first: 1, 2, 2, 4. Several currencies have no order."""
    if len({value.currency for value in values if value is not None}) > 1:
        return [None] * len(values)
    return [
        None if value is None
        else 1 + sum(other is not None and other.value > value.value for other in values)
        for value in values
    ]


def rounded_together(values, whole, digits):
    """Whole numbers of the last digit that add up to the rounded total, by largest remainders."""
    if sum(values) != whole:
        raise Refused("not-comparable", "the parts do not add up")
    scaled = [value * 10**digits for value in values]
    units = [value.numerator // value.denominator for value in scaled]
    lacking = half_up(whole * 10**digits) - sum(units)
    by_remainder = sorted(range(len(units)), key=lambda at: units[at] - scaled[at])
    for at in by_remainder[:lacking]:
        units[at] += 1
    return units


def half_up(value):
    """To the nearest whole number, halves away from zero."""
    size = (abs(value) + Fraction(1, 2)).__floor__()
    return size if value >= 0 else -size
