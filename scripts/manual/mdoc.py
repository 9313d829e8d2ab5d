"""Pieces of mdoc."""
import re


def text(words):
    """Text as mdoc takes it: no request, no escape, a sentence a line."""
    words = re.sub(r"(?<!\(\d)(?<!› \d)([.!?]) (?=[A-Z])", r"\1\n", words.replace("\\", "\\e"))
    return "\n".join("\\&" + line if line[:1] in (".", "'") else line for line in words.splitlines())


def tagged(pairs, compact=False):
    """A list of pairs: what stands in the margin, as a macro and its arguments, and the text."""
    head = ".Bl -tag -width Ds" + " -compact" * compact
    return "\n".join([head, *(f".It {tag}\n{text(words)}" for tag, words in pairs), ".El"]) + "\n"
