"""Which projects are in question, and which milestones they have reached."""

from fractions import Fraction

from days import dates, day
from refusal import Refused
from truths import both, either, negated, not_after, within

DEFAULT_CONTRACT_TYPES = ["formal-contract", "framework"]

# What shows that a milestone was reached, besides its own date.
IMPLIED_BY = {
    "completed": ["fullCapacity"],
    "started": ["completed", "commissioned", "fullCapacity"],
    "signed": ["started", "completed", "commissioned", "fullCapacity"],
}

# Stages that claim a milestone, where its date is missing.
CLAIMS = {
    "started": ["started", "under-construction", "partly-completed", "completed"],
    "completed": ["completed"],
}

MANUFACTURING = range(13, 44)


def has_column(rows, field):
    return any(field in row for row in rows)


def require(table, rows, *fields):
    """A column that no row has is refused, not read as absent."""
    if not any(has_column(rows, field) for field in fields):
        raise Refused("missing-input", f"{table}.{fields[0]}")


def reached(project, milestone, by):
    """Whether a project had reached a milestone by a day."""
    shown = [milestone, *IMPLIED_BY.get(milestone, [])]
    answer = either(not_after(dates(project.get(f"{name}On")), by) for name in shown)
    claimed = project.get("reportedStage") in CLAIMS.get(milestone, [])
    if answer is False and claimed and project.get(f"{milestone}On") is None:
        return None
    return answer


def matches(project, field, wanted):
    """One condition on a field; an absent value decides nothing."""
    value = project.get(field)
    if isinstance(wanted, dict) and "present" in wanted:
        return (value is not None) == wanted["present"]
    if value is None:
        return None
    if isinstance(wanted, dict):
        return in_range(value, wanted)
    if isinstance(wanted, list):
        return either(matches(project, field, each) for each in wanted)
    if field == "division":
        return value.startswith(wanted.rstrip("0") if wanted.endswith("00") else wanted)
    if field == "industry":
        if wanted.isalpha():
            if wanted != "C":
                raise NotImplementedError(f"section {wanted}")
            return int(value[:2]) in MANUFACTURING
        return value.startswith(wanted)
    return value == wanted


def in_range(value, wanted):
    if isinstance(value, dict):
        ends = {name: text.split() for name, text in wanted.items()}
        if any(currency != value["currency"] for _, currency in ends.values()):
            raise NotImplementedError("a range in another currency")
        number = Fraction(value["amount"])
        limits = {name: Fraction(amount) for name, (amount, _) in ends.items()}
    else:
        number, limits = dates(value)[0], {name: day(text) for name, text in wanted.items()}
        if dates(value)[0] != dates(value)[1]:
            raise NotImplementedError("a range over a date of reduced precision")
    tests = {
        "atLeast": lambda limit: number >= limit,
        "above": lambda limit: number > limit,
        "atMost": lambda limit: number <= limit,
        "below": lambda limit: number < limit,
    }
    return all(tests[name](limit) for name, limit in limits.items())


class Projects:
    """The projects of a ledger as one question reads them."""

    def __init__(self, ledger, question, moment):
        self.question, self.moment = question, moment
        self.rows = ledger.get("projects", [])
        types = question.get("contractTypes", DEFAULT_CONTRACT_TYPES)
        self.signings = {}
        for row in ledger.get("signings", []):
            self.signings.setdefault(row["projectId"], []).append(row)
        headings = {row.get("packageOf") for row in self.rows}
        self.eligible, seen = [], set()
        for row in self.rows:
            if row["projectId"] in seen or row["projectId"] in headings:
                continue
            seen.add(row["projectId"])
            own = self.signings.get(row["projectId"], [row])
            admitted = [one for one in own if one.get("contractType") in (None, *types)]
            if not admitted:
                continue
            if question.get("expansions") == "drop" and row.get("expansionOf") is not None:
                continue
            signed = [one["signedOn"] for one in admitted if one.get("signedOn") is not None]
            self.eligible.append({**row, "signedOn": min(signed, default=None), "own": admitted})

    def asked(self, part=None):
        """Eligible projects with the truth of what the question asks of them."""
        wheres = [where for where in (self.question.get("where"), part) if where]
        for where in wheres:
            for field in where:
                require("projects", self.rows, field)
        for row in self.eligible:
            answers = [
                matches(row, field, value) for where in wheres for field, value in where.items()
            ]
            if self.question.get("terminated") == "drop":
                answers.append(negated(reached(row, "terminated", self.moment.as_of)))
            truth = both(answers)
            if truth is not False:
                yield row, truth

    def members(self, population, part=None):
        for row, truth in self.asked(part):
            belongs = both([truth, self.belongs(row, population)])
            if belongs is not False:
                yield row, belongs

    def belongs(self, row, population):
        moment, question = self.moment, self.question
        period = moment.period
        if population == "signed-in-period":
            return within(dates(row["signedOn"]), period.start, moment.last)
        if population == "on-ledger":
            return reached(row, "signed", moment.as_of)
        if population == "signed-since":
            return within(dates(row["signedOn"]), day(question["since"]), moment.as_of)
        if population == "signed-at-event":
            return either(
                both(
                    [
                        not_after(dates(one.get("signedOn")), moment.as_of),
                        None if one.get("signingEvent") is None
                        else one["signingEvent"] == question["event"],
                    ]
                )
                for one in row["own"]
            )
        if population == "started-in-period":
            return within(dates(row.get("startedOn")), period.start, moment.last)
        if population == "planned-start-in-period":
            return within(dates(row.get("plannedStartOn")), period.start, period.end - 1)
        if population == "under-construction":
            before = period.start - 1
            ends = ("completed", "commissioned", "terminated")
            over = [reached(row, name, before) for name in ends]
            return both([reached(row, "started", moment.last), *(negated(each) for each in over)])
        raise NotImplementedError(population)
