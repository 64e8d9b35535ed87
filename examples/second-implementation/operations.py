"""Operators over figures: growth on a recorded or a restated basis, shares, targets, scores."""

from fractions import Fraction

from days import period
from figures import Value, elapsed, evaluate, ratio
from refusal import Refused


def figure_of(request, question, moment, group=None):
    """The figure of a request at one moment, of everything or of one group."""
    name, _, operand = request["metric"].partition(":")
    if group and isinstance(group[1], Refused):
        raise group[1]
    if moment.as_of < moment.period.start:
        raise Refused("future-period")
    if operand:
        return operator(name, operand, request["ledger"], question, moment, group)
    return evaluate(name, request["ledger"], question, moment, group and group[1])


def operator(name, operand, ledger, question, moment, group=None):
    """An operator such as growth, applied to a figure; `group` is the key and the part of a table."""
    key, part = group or ({}, None)
    if name == "share":
        own = evaluate(operand, ledger, question, moment, part or question.get("part"))
        return ratio(own.value, evaluate(operand, ledger, question, moment).value)
    current = evaluate(operand, ledger, question, moment, part)
    if name in ("target-completion", "schedule-lead", "capped-score"):
        return against_target(name, operand, current, ledger, question, moment)
    if name == "efficacy-score":
        return efficacy_score(current, question)
    before = moment.compared(months_back(name, question, moment))

    def base_of(its_key, its_part):
        restated = restated_base(operand, question, before, its_key)
        return restated or evaluate(operand, ledger, question, before, its_part)

    base = base_of(key, part)
    if base.currency != current.currency:
        raise Refused("mixed-currency")
    if name == "change-in-points":
        return Value("percentage-points", current.value - base.value)
    if name in ("contribution-points", "contribution-share"):
        whole = base_of({}, None)
        if whole.value == 0:
            raise Refused("zero-base")
        if name == "contribution-points":
            return Value("percentage-points", (current.value - base.value) / whole.value)
        change = evaluate(operand, ledger, question, moment).value - whole.value
        if change == 0:
            raise Refused("zero-denominator")
        return Value("ratio", (current.value - base.value) / change)
    if base.value == 0:
        raise Refused("zero-base")
    if name == "multiple":
        return Value("multiple", current.value / base.value)
    if name == "growth":
        return Value("ratio", current.value / base.value - 1)
    raise NotImplementedError(name)


def months_back(name, question, moment):
    if name == "two-year-average-growth":
        return 24
    previous = question.get("compare", "previous-year") == "previous-period"
    return moment.period.months if previous else 12


def restated_base(operand, question, before, key):
    """The comparable basis that the question states; once there is any, every group needs its own."""
    bases = [
        one for one in question.get("comparableBase", [])
        if one["of"] == operand and span_of(one["period"]) == (before.period.start, before.period.end)
    ]
    own = [one for one in bases if one.get("group", {}) == key]
    if len(own) > 1:
        raise Refused("not-comparable", "several bases")
    if bases and not own:
        raise Refused("missing-input", "comparableBase")
    return Value("stated", *stated(own[0]["value"])) if own else None


def span_of(text):
    return period(text).start, period(text).end


def stated(text):
    """A value that a question states: a decimal, a per cent figure, or an amount with its currency."""
    number, _, currency = text.partition(" ")
    if number.endswith("%"):
        return Fraction(number[:-1]) / 100, None
    return Fraction(number), currency or None


def target_of(metric, ledger, question):
    issuer = question.get("target", {}).get("issuer")
    found = [
        row for row in ledger.get("targets", [])
        if row["metric"] == metric and issuer in (None, row.get("issuer"))
    ]
    if len(found) != 1:
        raise Refused("not-comparable" if found else "missing-input", "targets")
    return found[0]


def against_target(name, operand, current, ledger, question, moment):
    """Completion of a target, the lead over its schedule, and the points for it."""
    target = target_of(operand, ledger, question)
    done = current.value / Fraction(target["value"])
    if name == "target-completion":
        return Value("ratio", done)
    if name == "schedule-lead":
        return Value("percentage-points", done - elapsed(moment, question, ledger, target))
    choices = {"cap": "1", "bonus": "0", "deduction": "0", **question.get("parameters", {})}
    if choices.get("goal") == "due":
        share = elapsed(moment, question, ledger, target)
        if share == 0:
            raise Refused("zero-denominator")
        done /= share
    weight, cap, bonus, deduction = points(choices, "weight", "cap", "bonus", "deduction")
    return Value("score", max(Fraction(0), min(done, cap) * weight + bonus - deduction))


def efficacy_score(current, question):
    """How far a value has come from the unacceptable to the satisfactory one."""
    defaults = {"passMark": "60", "spread": "40", "lowest": "0", "highest": "100"}
    choices = {**defaults, **question.get("parameters", {})}
    for name in ("unacceptable", "satisfactory"):
        if name not in choices:
            raise Refused("missing-input", name)
        if stated(choices[name])[1] != current.currency:
            raise Refused("mixed-currency", name)
    worst, best = points(choices, "unacceptable", "satisfactory")
    if worst == best:
        raise Refused("zero-denominator")
    pass_mark, spread, lowest, highest = points(choices, *defaults)
    score = (current.value - worst) / (best - worst) * spread + pass_mark
    return Value("score", min(highest, max(lowest, score)))


def points(choices, *names):
    """Stated values by name; one without a default must be there."""
    for name in names:
        if name not in choices:
            raise Refused("missing-input", name)
        yield stated(choices[name])[0]
