"""The figures themselves: exact fractions, with bounds where records are undecided."""

from fractions import Fraction

from days import Moment, Period, dates, day, period
from funds import Money, is_foreign, received
from projects import IMPLIED_BY, Projects, reached, require
from refusal import Refused
from speed import durations, quantile
from speed import within as within_window
from truths import both, within

RATES = {
    "start-rate": "started",
    "completion-rate": "completed",
    "commissioning-rate": "commissioned",
    "capacity-rate": "fullCapacity",
    "registration-rate": "registered",
}
EVENTS = {
    "signed-projects": "signed",
    "started-projects": "started",
    "terminated-projects": "terminated",
}


class Value:
    """An exact value of a kind, in a currency, with the ends of its range."""

    def __init__(self, kind, value, currency=None, low=None, high=None):
        self.kind, self.value, self.currency = kind, Fraction(value), currency
        self.low = self.value if low is None else Fraction(low)
        self.high = self.value if high is None else Fraction(high)


def moment_of(ledger, question):
    moment = Moment(period(question["period"]), day(question["asOf"]))
    if moment.as_of < moment.period.start:
        raise Refused("future-period")
    for cut in ("asOf", "cutOn"):
        if cut in ledger and moment.as_of > day(ledger[cut]):
            raise Refused("beyond-ledger", ledger[cut])
    return moment


def evaluate(metric, ledger, question, moment, part=None):
    """One figure at one moment."""
    projects = Projects(ledger, question, moment)
    population = question.get("population", "signed-in-period")
    if metric in RATES:
        return rate(projects, population, RATES[metric], moment, question, part)
    if metric == "fulfilment-rate":
        return fulfilment(projects, population, moment)
    if metric in EVENTS:
        return events(projects, EVENTS[metric], moment, part)
    if metric == "population-projects":
        return counted(list(projects.members(population, part)))
    if metric == "signed-investment":
        return investment(ledger, question, events_of(projects, "signed", moment, part))
    if metric == "average-project-size":
        signed = events_of(projects, "signed", moment, part)
        total = investment(ledger, question, signed)
        return Value("money", total.value / len(signed), total.currency)
    certain = [row for row, truth in projects.asked(part) if truth is True]
    if metric in ("funds-in-place", "actual-foreign-investment"):
        accept = is_foreign if metric == "actual-foreign-investment" else None
        total, currency, open = received(ledger, question, moment, certain, False, accept)
        return Value("money", total, currency, high=total + open)
    if metric == "funds-in-place-rate":
        members = [row for row, truth in projects.members(population, part) if truth is True]
        total, currency, _ = received(ledger, question, moment, members, True)
        committed = investment(ledger, question, members)
        if committed.value == 0:
            raise Refused("zero-denominator")
        if currency not in (None, committed.currency):
            raise Refused("mixed-currency")
        return Value("ratio", total / committed.value)
    if metric in ("lead-time", "within-window-rate"):
        return speed(metric, projects, population, moment, question)
    if metric == "elapsed-share":
        return Value("ratio", elapsed(moment, question, ledger))
    raise NotImplementedError(metric)


def rate(projects, population, milestone, moment, question, part):
    shown_by = [milestone, *IMPLIED_BY.get(milestone, [])]
    require("projects", projects.rows, *[f"{name}On" for name in shown_by])
    members = list(projects.members(population, part))
    same = question.get("plannedNumerator") == "same-projects"
    if population == "planned-start-in-period" and not same:
        happened = events_of(projects, milestone, moment, part)
        certain = sum(truth is True for _, truth in members)
        return ratio(len(happened), certain)
    answers = [(truth, reached(row, milestone, moment.as_of)) for row, truth in members]
    inside = [answer for truth, answer in answers if truth is True]
    if not inside:
        raise Refused("empty-population")
    limit = question.get("maxUndecidedShare")
    undecided = sum(answer is None for answer in inside)
    if limit is not None and Fraction(undecided, len(inside)) > Fraction(limit):
        raise Refused("undecided-dates")
    perhaps = [answer for truth, answer in answers if truth is None]
    yes = sum(answer is True for answer in inside)
    # At worst nothing undecided was reached, and whoever may belong without it belongs.
    low = Fraction(yes, len(inside) + sum(answer is not True for answer in perhaps))
    joining = sum(answer is not False for answer in perhaps)
    high = Fraction(yes + undecided + joining, len(inside) + joining)
    value = Fraction(yes, len(inside))
    return Value("ratio", value, low=min(low, value), high=max(high, value))


def fulfilment(projects, population, moment):
    members = [row for row, truth in projects.members(population) if truth is True]
    standing = sum(reached(row, "terminated", moment.as_of) is False for row in members)
    return ratio(standing, len(members))


def speed(metric, projects, population, moment, question):
    choices = {"from": "signed", "unit": "days", **question.get("parameters", {})}
    if choices["unit"] != "days" or choices.get("statistic", "median") != "median":
        raise NotImplementedError("working days and other statistics")
    last = choices.get("to", "started" if metric == "lead-time" else "commissioned")
    members = [row for row, truth in projects.members(population) if truth is True]
    times = list(durations(members, choices["from"], last, moment.as_of))
    if metric == "lead-time":
        return Value("days", quantile(times, Fraction(1, 2)))
    return Value("ratio", within_window(times, int(choices["days"])))


def ratio(numerator, denominator):
    if denominator == 0:
        raise Refused("empty-population")
    return Value("ratio", Fraction(numerator, denominator))


def happened(projects, milestone, moment, part):
    for row, truth in projects.asked(part):
        on = dates(row.get(f"{milestone}On"))
        answer = both([truth, within(on, moment.period.start, moment.last)])
        if answer is not False:
            yield row, answer


def events_of(projects, milestone, moment, part):
    return [row for row, answer in happened(projects, milestone, moment, part) if answer is True]


def events(projects, milestone, moment, part):
    require("projects", [*projects.rows, *sum(projects.signings.values(), [])], f"{milestone}On")
    return counted(list(happened(projects, milestone, moment, part)))


def counted(rows):
    certain = sum(truth is True for _, truth in rows)
    return Value("count", certain, high=len(rows))


def investment(ledger, question, rows):
    money = Money(ledger, question)
    for row in rows:
        if row.get("totalInvestment") is not None:
            on = dates(row["signedOn"])
            money.add(row["totalInvestment"], on and on[0])
    total, currency = money.result()
    return Value("money", total, currency)


def elapsed(moment, question, ledger, target=None):
    schedule = question.get("parameters", {}).get("schedule", "by-month")
    own = moment.period
    if schedule == "by-month":
        finished = sum(moment.as_of >= month_end(own, month) for month in range(own.months))
        return Fraction(finished, own.months)
    if schedule == "by-day":
        return Fraction(moment.last - own.start + 1, own.end - own.start)
    plans = [row for row in ledger.get("targetPlans", []) if row["targetId"] == target["targetId"]]
    due = [row for row in plans if day(row["through"]) <= moment.as_of]
    latest = max(due, key=lambda row: row["through"])
    return Fraction(latest["cumulativeValue"]) / Fraction(target["value"])


def month_end(own, month):
    first = own.first_month + month
    return Period.of_months(first // 12, first % 12 + 1, 1).end - 1
