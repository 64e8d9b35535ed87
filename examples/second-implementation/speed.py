"""How long projects take from one milestone to another, unfinished ones included."""

from fractions import Fraction

from days import dates
from refusal import Refused


def durations(rows, first, last, as_of):
    """Days, whether the project arrived, and its age; only dates to the day make a duration."""
    for row in rows:
        start, end, over = (dates(row.get(f"{name}On")) for name in (first, last, "terminated"))
        if not all(date[2] for date in (start, end, over) if date is not None):
            raise NotImplementedError("durations of a replayed ledger")
        if start is None or start[0] != start[1]:
            continue
        if end is not None and end[0] <= as_of:
            if end[0] == end[1] and end[0] >= start[0]:
                yield end[0] - start[0], True, as_of - start[0]
        else:
            seen = min(as_of, over[0] if over else as_of)
            yield seen - start[0], False, as_of - start[0]


def quantile(times, share):
    """The least time at which at least this share has arrived (Kaplan and Meier)."""
    left, waiting = Fraction(1), len(times)
    for time in sorted({time for time, *_ in times}):
        arrived = sum((one, there) == (time, True) for one, there, _ in times)
        left *= 1 - Fraction(arrived, waiting)
        if 1 - left >= share:
            return time
        waiting -= sum(one == time for one, *_ in times)
    raise Refused("undecided-dates")


def within(times, days):
    """Of those whose window is over, the share that arrived within it."""
    due = [arrived and time <= days for time, arrived, age in times if age >= days]
    if not due:
        raise Refused("immature-cohort")
    return Fraction(sum(due), len(due))
