"""Writes what real spaCy makes of the project's own texts (in full) and of the shared texts (digests only).

    python tools/oracle/goldens.py own      test/parity/fixtures/own.jsonl, rows.json
    python tools/oracle/goldens.py shared   test/parity/fixtures/shared.json, shared-tokens.bin; full dumps in .cache/parity
"""

import json
import sys
from pathlib import Path

import spacy

import columns as col
import corpus
import model

ROOT = Path(__file__).resolve().parents[2]
TEXTS = ROOT / "test/parity/texts"
FIXTURES = ROOT / "test/parity/fixtures"
CACHE = ROOT / ".cache/parity"
ROW_TEXTS = ("readout-call.txt", "live-blog.txt", "unicode.txt")


def meta(nlp):
    """What made the goldens."""
    return {"spacy": spacy.__version__, "model": nlp.meta["name"], "version": nlp.meta["version"], "columns": col.COLUMNS}


def compact(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def own(nlp):
    """Every column of every own text; the tok2vec and NER rows of three of them, rounded to 5 places."""
    rows = {}
    with open(FIXTURES / "own.jsonl", "w", encoding="utf8", newline="\n") as out:
        print(compact(meta(nlp)), file=out)
        for path in sorted(TEXTS.glob("*.txt")):
            doc = nlp(corpus.read(path))
            print(compact({"file": path.name, "key": col.text_key(doc.text), **col.columns(doc)}), file=out)
            if path.name in ROW_TEXTS:
                # NER's own tok2vec ends in a projection; its first layer gives the 96 columns before that
                ner = nlp.get_pipe("ner").model.get_ref("tok2vec").layers[0].predict([nlp.make_doc(doc.text)])[0]
                rows[path.name] = {
                    "tok2vec": [[round(float(v), 5) for v in row] for row in doc.tensor[:24]],
                    "ner": [[round(float(v), 5) for v in row] for row in ner[:24]],
                }
    (FIXTURES / "rows.json").write_text(compact(rows) + "\n", encoding="utf8")


def shared(nlp):
    """Per text: tokens and a digest per column; 16 bits per token, in the order of the texts."""
    CACHE.mkdir(parents=True, exist_ok=True)
    documents, hashes = [], bytearray()
    for collection, text in corpus.texts():
        doc = nlp(text)
        cols = col.columns(doc)
        words = [token.text for token in doc]
        key = col.text_key(text)
        digests = "".join(col.column_digest(cols[name]) for name in col.COLUMNS)
        documents.append({"key": key, "collection": collection, "tokens": len(doc), "digests": digests})
        for i in range(len(doc)):
            hashes += col.token_hash(cols, words, i)
        (CACHE / f"{key}.json").write_text(compact({"text": words, **cols}), encoding="utf8")
    lines = ",\n".join(compact(document) for document in documents)
    head = compact(meta(nlp))[:-1]
    (FIXTURES / "shared.json").write_text(f'{head},"documents":[\n{lines}\n]}}\n', encoding="utf8")
    (FIXTURES / "shared-tokens.bin").write_bytes(bytes(hashes))
    print(len(documents), "texts,", len(hashes) // 2, "tokens")


if __name__ == "__main__":
    FIXTURES.mkdir(parents=True, exist_ok=True)
    {"own": own, "shared": shared}[sys.argv[1]](model.load())
