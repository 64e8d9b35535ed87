"""Money: receipts, cumulative balances, and exchange rates."""

from datetime import date
from fractions import Fraction

from days import dates, day, period
from projects import has_column
from refusal import Refused


class Money:
    """Adds amounts, of one currency or converted into one."""

    def __init__(self, ledger, question):
        self.rates = ledger.get("exchangeRates", [])
        self.policy, self.currency = question.get("ratePolicy"), question.get("currency")
        self.total, self.open, self.currencies = Fraction(0), Fraction(0), set()

    def add(self, amount, on=None, sign=1, sure=True):
        currency, value = amount["currency"], Fraction(amount["amount"]) * sign
        if self.policy is not None and currency != self.currency:
            value, currency = value * self.rate(currency, on), self.currency
        self.currencies.add(currency)
        if sure:
            self.total += value
        else:
            self.open += value

    def rate(self, currency, on):
        text = date.fromordinal(on).isoformat()
        for row in self.rates:
            span = (
                (day(row["period"]),) * 2
                if len(row["period"]) == 10
                else (period(row["period"]).start, period(row["period"]).end - 1)
            )
            same = (row["fromCurrency"], row["toCurrency"]) == (currency, self.currency)
            if same and row["policy"] == self.policy and span[0] <= on <= span[1]:
                return Fraction(row["rate"])
        raise Refused("missing-exchange-rate", f"{currency} {text}")

    def result(self):
        if len(self.currencies) > 1:
            raise Refused("mixed-currency", ", ".join(sorted(self.currencies)))
        return self.total, next(iter(self.currencies), None)


def is_foreign(receipt):
    return receipt.get("originCountry") not in (None, "CN")


def received(ledger, question, moment, rows, cohort, accept=None):
    """Funds of projects: in the period, or for a cohort up to the as-of date."""
    receipts, balances = ledger.get("fundReceipts", []), ledger.get("fundBalances", [])
    if not has_column(receipts, "received") and not has_column(balances, "cumulative"):
        raise Refused("missing-input", "fundReceipts.received")
    with_receipts = {receipt["projectId"] for receipt in receipts}
    ids = {row["projectId"] for row in rows}
    first = 0 if cohort else moment.period.start
    last = moment.as_of if cohort else moment.last
    money = Money(ledger, question)
    for receipt in receipts:
        on = dates(receipt["receivedOn"])
        if receipt["projectId"] in ids and first <= on[0] and on[1] <= last:
            if accept is None or accept(receipt):
                money.add(receipt["received"], on[0], sure=on[2])
    for project in sorted(ids - with_receipts):
        own = [row for row in balances if row["projectId"] == project]
        if not own:
            continue
        if accept is not None:
            raise Refused("missing-input", "a balance does not say whose money it is")
        edges = [(last, 1)] if cohort else [(last, 1), (first - 1, -1)]
        for edge, sign in edges:
            known = [row for row in own if day(row["balanceOn"]) <= edge]
            if not known:
                raise NotImplementedError("a balance without its edge")
            latest = max(known, key=lambda row: row["balanceOn"])
            money.add(latest["cumulative"], day(latest["balanceOn"]), sign)
    return (*money.result(), money.open)
