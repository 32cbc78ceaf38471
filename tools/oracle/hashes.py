"""Vectors for the two hashes and for word shapes: test/parity/fixtures/hashes.json.

    python tools/oracle/hashes.py
"""

import json
from pathlib import Path

import numpy
import spacy
from spacy.lang.lex_attrs import word_shape
from thinc.api import HashEmbed

ROOT = Path(__file__).resolve().parents[2]
WORDS = ["", "coffee", "apple", "agent", "mark", "X", "_", "a", "ab", "abc", "abcdefg", "abcdefgh", "abcdefghi", "Zürich", "北京", "🚀", "n't", "ORG", "the quick brown fox jumps over it"]
SHAPES = ["Apple", "U.S.", "don't", "1,000", "ABCDEFG", "abcde1234", "Ⅷ", "İst", "x²", "①", "½", "٣", "北京市内", "ǅ", "🚀A", "ªº", "a" * 99, "a" * 100, "-", "ᾼ", "ʰ", "Ⓐ"]
ROWS = [(8, 5000), (9, 1000), (10, 2500), (11, 2500), (12, 50), (13, 50)]


def embedding_rows(key, seed, rows):
    """The four rows HashEmbed adds up for a key."""
    model = HashEmbed(2, rows, seed=seed)
    model.initialize()
    ids = model.ops.hash(numpy.array([key], dtype="uint64"), seed)
    return [int(i) % rows for i in ids[0]]


def main():
    store = spacy.blank("en").vocab.strings
    ids = {word: str(store.add(word) if word else 0) for word in WORDS}
    rows = [
        {"word": word, "seed": seed, "rows": count, "expected": embedding_rows(int(ids[word]), seed, count)}
        for word in WORDS
        for seed, count in ROWS
    ]
    data = {"ids": ids, "rows": rows, "shapes": {word: word_shape(word) for word in SHAPES}}
    path = ROOT / "test/parity/fixtures/hashes.json"
    path.write_text(json.dumps(data, ensure_ascii=True, indent=0) + "\n", encoding="utf8")


if __name__ == "__main__":
    main()
