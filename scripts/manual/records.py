"""The keys of a record as a list in mdoc."""
from . import keys, mdoc

# What is explained once for all records.
ELSEWHERE = (keys.SOURCE_KEYS, keys.PLACE_OF_CELL.keys)


def entries(some, before=""):
    """The keys and those within them, each with its path."""
    for key in some:
        words = key.kind.words + (f", {key.only}" if key.only else "")
        yield f"Va {before}{key.name} Pq {words}", key.meaning
        if key.kind.keys and key.kind.keys not in ELSEWHERE:
            yield from entries(key.kind.keys, f"{before}{key.name}{key.kind.inner}")


def of_record(name):
    """The list of a record's keys behind type and version."""
    return mdoc.tagged(entries(keys.RECORDS[name][2:]))


def shared(name):
    """The list of the keys of what is explained once."""
    return mdoc.tagged(entries({"source": keys.SOURCE_KEYS, "at": keys.PLACE_OF_CELL.keys}[name]))
