"""Three-valued truth: True, False, and None for what cannot be decided."""


def both(answers):
    answers = list(answers)
    if False in answers:
        return False
    return None if None in answers else True


def either(answers):
    answers = list(answers)
    if True in answers:
        return True
    return None if None in answers else False


def negated(answer):
    return None if answer is None else not answer


def not_after(dates, last):
    """Whether a date is at the latest on a day; an absent date is not."""
    if dates is None or dates[0] > last:
        return False
    return True if dates[1] <= last and dates[2] else None


def within(dates, first, last):
    """Whether a date lies between two days, both of them included."""
    if dates is None or dates[1] < first or dates[0] > last or last < first:
        return False
    return True if first <= dates[0] and dates[1] <= last and dates[2] else None
