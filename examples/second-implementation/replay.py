"""The second clock: the ledger as it stood on a day, as far as record dates tell."""

from datetime import date

from days import Perhaps, dates, day
from truths import not_after

MILESTONES = [
    "negotiated", "signed", "registered", "approved", "landed", "started", "completed",
    "commissioned", "fullCapacity", "aboveScale", "suspended", "resumed", "terminated",
]
# What says more of a milestone and goes with it.
DETAILS = {
    "started": "startKind",
    "commissioned": "commissioningKind",
    "terminated": "terminationReason",
}


def known_at(ledger, text):
    """The ledger of a day: a cut made by then as it is, else what was recorded by then."""
    if "cutOn" in ledger and day(ledger["cutOn"]) <= day(text):
        return ledger
    if ledger.get("signings"):
        raise NotImplementedError("signings have no record dates")
    known = day(text)
    projects = (project_known(row, known) for row in ledger.get("projects", []))
    receipts = (receipt_known(row, known) for row in ledger.get("fundReceipts", []))
    return {
        **ledger,
        "cutOn": date.fromordinal(known).isoformat(),
        "projects": [row for row in projects if row is not None],
        "fundReceipts": [row for row in receipts if row is not None],
        "fundBalances": [
            row for row in ledger.get("fundBalances", []) if day(row["balanceOn"]) <= known
        ],
    }


def recorded(text, known):
    """Whether something was recorded by a day; nothing where nobody wrote down when."""
    return "unwritten" if text is None else not_after(dates(text), known)


def project_known(row, known):
    """A project with the milestones that were on the ledger; nothing where its row was not."""
    of_row = recorded(row.get("recordedOn"), known)
    if of_row is False:
        return None
    found = dict(row)
    moved_on = False
    for milestone in MILESTONES:
        field = f"{milestone}On"
        if row.get(field) is None:
            continue
        truth = milestone_known(row, field, of_row, known)
        if truth is False:
            moved_on = True
            found[field] = None
            found[DETAILS.get(milestone, field)] = None
        elif truth is None:
            found[field] = Perhaps(row[field])
    if moved_on:
        found["reportedStage"] = None
    return found


def milestone_known(row, field, of_row, known):
    own = recorded(row.get(field.replace("On", "RecordedOn")), known)
    happened = dates(row[field])
    if own is False or happened[0] > known:
        return False
    if own != "unwritten":
        return own
    # Whoever enters a row enters what has happened.
    if of_row is True and happened[1] <= dates(row["recordedOn"])[0]:
        return True
    return None


def receipt_known(row, known):
    of_row = recorded(row.get("recordedOn"), known)
    if of_row is False or dates(row["receivedOn"])[0] > known:
        return None
    return row if of_row is True else {**row, "receivedOn": Perhaps(row["receivedOn"])}
