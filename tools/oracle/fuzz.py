"""Strings that stress the tokenizer, the same in every language: test/parity/fuzz.ts is the twin of `string`.

    python tools/oracle/fuzz.py            test/parity/fixtures/fuzz.bin, four bytes of SHA-256 per string
    python tools/oracle/fuzz.py 17 512     prints what spaCy makes of the strings 17 and 512
"""

import hashlib
import json
import sys
from pathlib import Path

from columns import SEPARATOR

ROOT = Path(__file__).resolve().parents[2]
COUNT = 20_000
FRAGMENTS = json.loads((ROOT / "test/parity/fixtures/fuzz-fragments.json").read_text(encoding="utf8"))
MASK = 0xFFFFFFFF


def random(state):
    """One step of mulberry32: (new state, 32 random bits)."""
    state = (state + 0x6D2B79F5) & MASK
    t = ((state ^ (state >> 15)) * (state | 1)) & MASK
    t ^= (t + (((t ^ (t >> 7)) * (t | 61)) & MASK)) & MASK
    return state, (t ^ (t >> 14)) & MASK


def string(index):
    """The string of a number: 1 to 12 fragments, one in three followed by a space."""
    state, bits = random((index * 2654435761) & MASK)
    parts = []
    for _ in range(1 + bits % 12):
        state, bits = random(state)
        parts.append(FRAGMENTS[bits % len(FRAGMENTS)])
        if (bits >> 16) % 3 == 0:
            parts.append(" ")
    return "".join(parts)


def tokens(nlp, text):
    """Per token: text, space, norm, shape, prefix, suffix, is_space."""
    return [
        SEPARATOR.join([t.text, "1" if t.whitespace_ else "0", t.norm_, t.shape_, t.prefix_, t.suffix_, "1" if t.is_space else "0"])
        for t in nlp.make_doc(text)
    ]


def digest(rows):
    return hashlib.sha256("\x1e".join(rows).encode("utf8")).digest()[:4]


if __name__ == "__main__":
    import model

    pipeline = model.load()
    if len(sys.argv) > 1:
        for argument in sys.argv[1:]:
            print(repr(string(int(argument))))
            for row in tokens(pipeline, string(int(argument))):
                print("   ", row.split(SEPARATOR))
    else:
        data = b"".join(digest(tokens(pipeline, string(i))) for i in range(COUNT))
        (ROOT / "test/parity/fixtures/fuzz.bin").write_bytes(data)
        print(COUNT, "strings,", sum(len(pipeline.make_doc(string(i))) for i in range(COUNT)), "tokens")
