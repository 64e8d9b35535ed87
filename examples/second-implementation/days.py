"""
Days, dates of reduced precision, and periods. A date is its first and its last possible day, and whether
it was surely on the ledger.
"""

import re
from datetime import date, timedelta


def day(text):
    """A day as a whole number."""
    return date.fromisoformat(text).toordinal()


def month_start(year, month):
    """The first day of a month; months beyond December run into the next year."""
    return date(year + (month - 1) // 12, (month - 1) % 12 + 1, 1).toordinal()


class Perhaps(str):
    """A date that may or may not have been on the ledger yet."""


def dates(text):
    """First and last day of `2022`, `2022-06` or `2022-06-30`; nothing stays nothing."""
    if text is None:
        return None
    sure = not isinstance(text, Perhaps)
    parts = [int(part) for part in text.split("-")]
    if len(parts) == 3:
        return day(text), day(text), sure
    year, month = (parts + [None])[:2]
    if month is None:
        return month_start(year, 1), month_start(year, 13) - 1, sure
    return month_start(year, month), month_start(year, month + 1) - 1, sure


class Period:
    """Whole months from `start`, or any span of days; `end` lies behind it."""

    def __init__(self, start, end, first_month=None, months=None):
        self.start, self.end = start, end
        self.first_month, self.months = first_month, months

    @classmethod
    def of_months(cls, year, month, months):
        first = year * 12 + month - 1
        start = month_start(first // 12, first % 12 + 1)
        last = first + months
        return cls(start, month_start(last // 12, last % 12 + 1), first, months)

    def parts(self, months):
        """The period cut at calendar edges into parts of so many months."""
        if self.first_month is None or self.first_month % months or self.months % months:
            raise NotImplementedError("parts that are cut short")
        for first in range(self.first_month, self.first_month + self.months, months):
            yield Period.of_months(first // 12, first % 12 + 1, months)

    def shifted(self, months):
        """The same period so many months away."""
        if self.first_month is None:
            raise NotImplementedError("spans of days")
        first = self.first_month + months
        return Period.of_months(first // 12, first % 12 + 1, self.months)


def text_of(part):
    """The canonical form of a month, quarter, half or year."""
    year, month = divmod(part.first_month, 12)
    kinds = {12: "", 6: f"-H{month // 6 + 1}", 3: f"-Q{month // 3 + 1}", 1: f"-{month + 1:02}"}
    return f"{year}{kinds[part.months]}"


def period(text):
    """Reads `2022`, `2022-H1`, `2022-Q3`, `2022-09`, `2022-01/2022-09` or a span of days."""
    if match := re.fullmatch(r"(\d{4})", text):
        return Period.of_months(int(match[1]), 1, 12)
    if match := re.fullmatch(r"(\d{4})-H([12])", text):
        return Period.of_months(int(match[1]), 6 * int(match[2]) - 5, 6)
    if match := re.fullmatch(r"(\d{4})-Q([1-4])", text):
        return Period.of_months(int(match[1]), 3 * int(match[2]) - 2, 3)
    if match := re.fullmatch(r"(\d{4})-(\d\d)", text):
        return Period.of_months(int(match[1]), int(match[2]), 1)
    if match := re.fullmatch(r"(\d{4})-(\d\d)/(\d{4})-(\d\d)", text):
        year, month, last_year, last_month = (int(part) for part in match.groups())
        months = (last_year - year) * 12 + last_month - month + 1
        return Period.of_months(year, month, months)
    first, last = text.split("/")
    return Period(day(first), day(last) + 1)


def years_before(as_of, years):
    """The same day of an earlier year; 29 February becomes 28."""
    own = date.fromordinal(as_of)
    try:
        return own.replace(year=own.year - years).toordinal()
    except ValueError:
        return (own - timedelta(days=1)).replace(year=own.year - years).toordinal()


class Moment:
    """A period, seen as of a day."""

    def __init__(self, own_period, as_of):
        self.period, self.as_of = own_period, as_of
        # Nothing behind the as-of date exists.
        self.last = min(own_period.end - 1, as_of)

    def compared(self, months):
        """What it is compared with: the period is shifted, and the as-of date with it."""
        other = self.period.shifted(-months)
        if self.as_of == self.period.end - 1:
            return Moment(other, other.end - 1)
        if months % 12:
            raise NotImplementedError("a part of a period against the period before")
        return Moment(other, years_before(self.as_of, months // 12))
