"""The options of a tool as a list in mdoc, made of its --help."""
import re

from . import mdoc


def block(help_text):
    made = []
    for line in help_text.split("Options:\n", 1)[1].split("\n\n", 1)[0].splitlines():
        synopsis, sentence = re.split(r"  +", line.strip(), maxsplit=1)
        words = []
        for name in synopsis.split(", "):
            flag, _, value = name.partition("=")
            word = "Fl " + flag[1:].replace("-", "\\-")
            words.append(word + (f" Ns = Ns Ar {value}" if value else ""))
        made.append((" , ".join(words), sentence[0].upper() + sentence[1:] + "."))
    return mdoc.tagged(made)
