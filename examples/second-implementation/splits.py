"""What a question is split by: fields, the parts of a series, the sizes of projects."""

from fractions import Fraction

from days import Moment, dates, text_of
from funds import Money
from projects import has_column
from refusal import Refused

MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12}

# Lower bounds in yuan of the bands of the code lists; a disjoint band ends where the next begins.
NESTED = {
    "at-least-100m": 10**8,
    "at-least-500m": 5 * 10**8,
    "at-least-1bn": 10**9,
    "at-least-5bn": 5 * 10**9,
    "at-least-10bn": 10**10,
}
DISJOINT = {
    "under-100m": 0,
    "100m-to-500m": 10**8,
    "500m-to-1bn": 5 * 10**8,
    "1bn-to-5bn": 10**9,
    "5bn-to-10bn": 5 * 10**9,
    "10bn-and-above": 10**10,
}
# GB/T 4754: the last two-digit division of each section.
SECTIONS = {
    "A": 5, "B": 12, "C": 43, "D": 46, "E": 50, "F": 52, "G": 60, "H": 62, "I": 65, "J": 69,
    "K": 70, "L": 72, "M": 75, "N": 79, "O": 82, "P": 83, "Q": 85, "R": 90, "S": 96, "T": 97,
}


def only(ids):
    """The part of a ledger that these projects are."""
    return {"projectId": sorted(ids)}


def groups_by(fields, rows):
    """The keys that occur, in their order, absent last, each with its part of the ledger."""
    if not fields:
        return [({}, None)]
    for field in fields:
        if not has_column(rows, field.partition(":")[0]):
            raise Refused("missing-input", field)
    found = {}
    for row in rows:
        key = tuple(level_of(row, field) for field in fields)
        found.setdefault(key, set()).add(row["projectId"])
    order = sorted(found, key=lambda key: [(value is None, value or "") for value in key])
    return [(dict(zip(fields, key)), only(found[key])) for key in order]


def level_of(row, field):
    name, _, level = field.partition(":")
    value = row.get(name)
    if value is None:
        return None
    if level == "section":
        return next(letter for letter, last in SECTIONS.items() if int(value[:2]) <= last)
    if level:
        raise NotImplementedError(level)
    return {True: "true", False: "false"}.get(value, value)


def moments(question, moment):
    """The moments of a series, each as of its own last day unless the question says otherwise."""
    every = question.get("every")
    if every is None:
        return [(None, moment)]
    own_end = question.get("seriesAsOf", "part-end") == "part-end"
    parts = moment.period.parts(MONTHS[every])
    return [
        (text_of(part), Moment(part, min(part.end - 1, moment.as_of) if own_end else moment.as_of))
        for part in parts
    ]


def bands_of(wanted):
    """Bands by code, each as lower and upper bounds by currency; none where a band is open above."""
    if wanted == "nested":
        return {code: ({"CNY": lower}, {}) for code, lower in NESTED.items()}
    if wanted == "disjoint":
        uppers = [*list(DISJOINT.values())[1:], None]
        return {
            code: ({"CNY": lower}, {} if upper is None else {"CNY": upper})
            for (code, lower), upper in zip(DISJOINT.items(), uppers)
        }
    return {one["code"]: (one["atLeast"], one.get("below", {})) for one in wanted}


def groups_by_size(choice, ledger, question, rows):
    """A part of the ledger for each band, or why there is none; and the projects of unknown size."""
    field = {"total": "totalInvestment", "fixed": "fixedAssetInvestment"}.get(choice["basis"])
    if field is None:
        raise NotImplementedError("sizes by funds")
    bands = bands_of(choice["bands"])
    if not has_column(rows, field):
        for code in bands:
            yield {"sizeBand": code}, Refused("missing-input", field)
        return
    currencies = list(next(iter(bands.values()))[0])
    sizes = {row["projectId"]: size_of(row, field, currencies, ledger, question) for row in rows}
    for code, (lower, upper) in bands.items():
        inside = {
            id for id, size in sizes.items()
            if size is not None and Fraction(lower[size[1]]) <= size[0]
            and (not upper or size[0] < Fraction(upper[size[1]]))
        }
        yield {"sizeBand": code}, only(inside)
    yield {"sizeBand": None}, only(id for id, size in sizes.items() if size is None)


def size_of(row, field, currencies, ledger, question):
    """An amount in a currency that has bounds; converted into the first one where it has none."""
    amount = row.get(field)
    if amount is None:
        return None
    if amount["currency"] in currencies:
        return Fraction(amount["amount"]), amount["currency"]
    if question.get("ratePolicy") is None:
        return None
    money = Money(ledger, {**question, "currency": currencies[0]})
    on = dates(row.get("signedOn"))
    try:
        money.add(amount, on and on[0])
    except Refused:
        return None
    return money.total, currencies[0]
