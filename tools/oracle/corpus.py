"""Decides which shared texts are measured and how plain text is taken from each format; test/eval/parity-corpus.ts is its twin.

Nothing read here is written to the project: only digests keyed by the text's SHA-256 are.
"""

import csv
import os
import re
from pathlib import Path

CALL = re.compile(r"\b(call|spoke|talks|conversation|meeting|met|negotiations)\b", re.I)
RELEASES_PER_SIDE = 50
csv.field_size_limit(1 << 24)


def shared_root():
    """READOUT_SHARED, or ../shared beside the repository."""
    here = Path(__file__).resolve().parents[2]
    return Path(os.environ.get("READOUT_SHARED", here.parent / "shared"))


def read(path):
    """UTF-8 text with its own line ends, without a byte-order mark."""
    return path.read_bytes().decode("utf-8-sig", errors="replace")


def timex_text(source):
    """The <TEXT> element of a TimeML file without its inline tags."""
    found = re.search(r"<TEXT>([\s\S]*?)</TEXT>", source)
    return plain(re.sub(r"<[^>]*>", "", found.group(1))) if found else ""


def plain(text):
    """Resolves the five XML entities; `&amp;` last."""
    for name, char in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&apos;", "'"), ("&amp;", "&")):
        text = text.replace(name, char)
    return text


def meantime_text(source):
    """The tokens of a MEANTIME document joined by spaces, one sentence a line."""
    lines = {}
    for sentence, word in re.findall(r'<token number="\d+" sentence="(\d+)" t_id="\d+">([^<]*)</token>', source):
        lines.setdefault(int(sentence), []).append(plain(word))
    return "\n".join(" ".join(words) for _, words in sorted(lines.items()))


def releases(path):
    """Bodies of the first releases whose headline speaks of a call or a meeting."""
    with open(path, encoding="utf-8-sig", newline="") as file:
        rows = [row for row in csv.DictReader(file) if CALL.search(row["headline"]) and row["body"]]
    return [row["body"] for row in rows[:RELEASES_PER_SIDE]]


def texts():
    """Yields (collection, text) in a fixed order, every text once."""
    root = shared_root()
    seen = set()
    for collection, text in sources(root):
        if text.strip() and text not in seen:
            seen.add(text)
            yield collection, text


def sources(root):
    for path in sorted((root / "cases").glob("*/documents/*.txt")):
        yield "cases", read(path)
    for path in sorted((root / "data/polnear/data/dev/text").glob("*.txt")):
        yield "polnear-dev", read(path)
    for folder in ("TimeBank", "AQUAINT"):
        for path in sorted((root / "data/timex/TempEval3/Training/TBAQ-cleaned" / folder).glob("*.tml")):
            yield "timex", timex_text(read(path))
    for path in sorted((root / "data/meantime/intra-doc_annotation").glob("*/*.xml")):
        yield "meantime", meantime_text(read(path))
    for name in ("putin.csv", "zelenskyy.csv"):
        for body in releases(root / "data/kremlin_kyiv_releases/press_release_data" / name):
            yield "releases", body
