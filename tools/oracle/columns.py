"""Decides what of a parsed document is compared with the engine: one row of strings per token, in a fixed order of columns.

Offsets are UTF-16 units, as in the engine; heads are token indexes. `token_hash` leaves absolute positions out, so that one
token more or less does not make every later token differ.
"""

import hashlib

COLUMNS = ["start", "length", "space", "norm", "tag", "pos", "morph", "lemma", "dep", "head", "sent", "ent", "chunk"]
SEPARATOR = "\x1f"


def utf16_length(text):
    """Length in UTF-16 units: characters beyond U+FFFF count twice."""
    return len(text) + sum(ord(c) > 0xFFFF for c in text)


def columns(doc):
    """{column name: [value per token]}; `ent` is `B-ORG`, `I-ORG` or `O`; `chunk` is `B`, `I` or `O` (base noun phrases)."""
    out = {name: [] for name in COLUMNS}
    chunk = ["O"] * len(doc)
    if doc.has_annotation("DEP"):
        for span in doc.noun_chunks:
            for i in range(span.start, span.end):
                chunk[i] = "B" if i == span.start else "I"
    offset = 0
    for token in doc:
        length = utf16_length(token.text)
        out["start"].append(str(offset))
        out["length"].append(str(length))
        out["space"].append("1" if token.whitespace_ else "0")
        out["norm"].append(token.norm_)
        out["tag"].append(token.tag_)
        out["pos"].append(token.pos_)
        out["morph"].append(str(token.morph))
        out["lemma"].append(token.lemma_)
        out["dep"].append(token.dep_)
        out["head"].append(str(token.head.i))
        out["sent"].append("1" if token.is_sent_start else "0")
        out["ent"].append(token.ent_iob_ + "-" + token.ent_type_ if token.ent_type_ else "O")
        out["chunk"].append(chunk[token.i])
        offset += length + len(token.whitespace_)
    return out


def column_digest(values):
    """First 8 hex digits of the SHA-256 of the column, values joined by U+001F."""
    return hashlib.sha256(SEPARATOR.join(values).encode("utf8", "surrogatepass")).hexdigest()[:8]


def token_hash(cols, texts, i):
    """16 bits of SHA-256 over one token's text and every column, its head relative to itself, without its offset."""
    row = [texts[i]]
    for name in COLUMNS:
        if name == "start":
            continue
        row.append(str(int(cols[name][i]) - i) if name == "head" else cols[name][i])
    return hashlib.sha256(SEPARATOR.join(row).encode("utf8", "surrogatepass")).digest()[:2]


def text_key(text):
    """SHA-256 of the text's UTF-8 bytes: the name under which a golden is kept."""
    return hashlib.sha256(text.encode("utf8")).hexdigest()
