"""A small spaCy pipeline with random weights, zipped as a wheel would hold it, and what spaCy makes of the texts with it.

Random weights take the parser and the entity recogniser through states that trained weights hardly reach: unshift, Break,
arcs made anew, labels "x||y" to be deprojectivised, moves of negative frequency. `cover` counts them and refuses a model
that reaches any of them too seldom. Weights lie on a coarse grid, so that the files stay small.

    python tools/oracle/tiny_models.py     test/parity/fixtures/tiny.zip and tiny.jsonl.gz
"""

import collections
import gzip
import io
import json
import tempfile
import warnings
import zipfile
from pathlib import Path

import numpy
import spacy
from spacy.training import Example

import columns as col
import corpus
import fuzz

ROOT = Path(__file__).resolve().parents[2]
FIXTURES = ROOT / "test/parity/fixtures"
LEAST = 100
SEED = 1
GRID = numpy.array([-2, -1, -1, 0, 0, 0, 0, 1, 1, 2], dtype="f")

TOK2VEC = {
    "@architectures": "spacy.Tok2Vec.v2",
    "embed": {
        "@architectures": "spacy.MultiHashEmbed.v2",
        "width": 96,
        "attrs": ["NORM", "PREFIX", "SUFFIX", "SHAPE", "SPACY", "IS_SPACE"],
        "rows": [300, 60, 150, 100, 8, 6],
        "include_static_vectors": False,
    },
    "encode": {
        "@architectures": "spacy.MaxoutWindowEncoder.v2",
        "width": 96,
        "depth": 4,
        "window_size": 1,
        "maxout_pieces": 3,
    },
}
NER_TOK2VEC = {
    **TOK2VEC,
    "embed": {**TOK2VEC["embed"], "attrs": ["NORM", "PREFIX", "SUFFIX", "SHAPE"], "rows": [250, 50, 120, 80]},
}
LISTENER = {"@architectures": "spacy.Tok2VecListener.v1", "width": 96, "upstream": "tok2vec"}
TAGS = [",", ".", "DT", "IN", "JJ", "MD", "NN", "NNP", "NNS", "PRP", "RB", "VB", "VBD", "VBZ", "_SP", "``"]
PARSER_MOVES = {
    "0": {"": 9000},
    "1": {"": 9000},
    "2": {"nsubj": 900, "det": 900, "amod": 500, "advmod||conj": 60, "dobj||ccomp": 60, "aux": 40, "mark": -1, "prep||nsubj": -2},
    "3": {"pobj": 900, "dobj": 800, "prep": 800, "conj": 300, "punct": 300, "appos||nsubj": 90, "relcl||dobj": 90, "acl": -1, "oprd": -1},
    "4": {"ROOT": 700},
}
ENTITIES = {"ORG": 90, "DATE": 80, "PERSON": 80, "GPE": 40, "MONEY": -1}
NER_MOVES = {"0": {}, **{str(i): dict(ENTITIES) for i in range(1, 4)}, "4": {**ENTITIES, "": 1}, "5": {"": 1}}

RULES = [
    ([[{"TAG": "DT"}]], {"POS": "DET", "MORPH": "PronType=Art|Definite=Def"}, 0),
    ([[{"TAG": {"IN": ["NN", "NNS"]}}]], {"POS": "NOUN", "MORPH": "Number=Sing"}, 0),
    ([[{"TAG": "NNS"}]], {"MORPH": "Number=Plur"}, 0),
    ([[{"TAG": "NNP"}]], {"POS": "PROPN", "MORPH": "Number=Sing"}, 0),
    ([[{"TAG": "PRP"}]], {"POS": "PRON", "MORPH": "PronType=Prs"}, 0),
    ([[{"TAG": "JJ"}]], {"POS": "ADJ", "MORPH": "Degree=Pos"}, 0),
    ([[{"TAG": "VB"}]], {"POS": "VERB", "MORPH": "VerbForm=Inf"}, 0),
    ([[{"TAG": "VBD"}], [{"TAG": "VBZ"}]], {"POS": "VERB", "MORPH": "Tense=Past|VerbForm=Fin"}, 0),
    ([[{"TAG": "RB"}]], {"POS": "ADV", "MORPH": "_"}, 0),
    ([[{"TAG": ","}], [{"TAG": "."}], [{"TAG": "``"}]], {"POS": "PUNCT", "MORPH": "PunctType=Comm"}, 0),
    ([[{"TAG": "_SP"}], [{"IS_SPACE": True}]], {"POS": "SPACE", "MORPH": "_", "TAG": "_SP"}, 0),
    ([[{"TAG": "MD", "DEP": {"NOT_IN": ["nsubj", "pobj"]}}]], {"POS": "AUX"}, 0),
    ([[{"LOWER": {"REGEX": "^(said|says)$"}, "TAG": {"NOT_IN": ["NN"]}}]], {"POS": "VERB", "LEMMA": "say"}, 0),
    ([[{"LOWER": {"IN": ["the", "a"]}}, {"TAG": "NN"}]], {"MORPH": "Number=Sing|Case=Acc"}, 1),
    ([[{"TAG": "IN"}, {"TAG": {"IN": ["DT", "NNP", "JJ"]}}]], {"POS": "ADP", "LEMMA": "of"}, -2),
    ([[{"DEP": "oprd"}]], {"DEP": "dep"}, 0),
]
LEMMA_TABLES = {
    "lemma_rules": {
        "noun": [["s", ""], ["ses", "s"], ["ies", "y"], ["men", "man"]],
        "verb": [["s", ""], ["ies", "y"], ["es", "e"], ["es", ""], ["ed", "e"], ["ed", ""], ["ing", "e"], ["ing", ""]],
        "adj": [["er", ""], ["est", ""]],
        "punct": [["“", '"'], ["”", '"'], ["’", "'"]],
    },
    "lemma_index": {
        "noun": ["talk", "leader", "prisoner", "report", "bus"],
        "verb": ["say", "agree", "talk", "hope", "fire", "stay"],
        "adj": ["high", "late"],
        "adv": [],
    },
    "lemma_exc": {
        "noun": {"men": ["man"], "children": ["child"], "talks": ["talks", "talk"]},
        "verb": {"was": ["be"], "said": ["say"], "met": ["meet"], "had": ["have"]},
        "adj": {"better": ["good"]},
        "adv": {"well": ["well"]},
    },
}


def build(seed):
    """A pipeline of en_core_web_sm's architecture with few rows and random weights."""
    nlp = spacy.blank("en")
    nlp.meta.update(name="tiny", version=f"0.0.{seed}")
    tables = nlp.vocab.lookups
    tables.add_table("lexeme_norm", {"don't": "do not", "cos": "because", "ceasefire": "truce", "’s": "'s", "X": "x-norm"})
    nlp.add_pipe("tok2vec", config={"model": TOK2VEC})
    nlp.add_pipe("tagger", config={"model": {"@architectures": "spacy.Tagger.v2", "tok2vec": LISTENER}})
    parser_model = {"@architectures": "spacy.TransitionBasedParser.v2", "state_type": "parser", "extra_state_tokens": False}
    parser_model.update(hidden_width=64, maxout_pieces=2, use_upper=True, tok2vec=LISTENER)
    nlp.add_pipe("parser", config={"model": parser_model})
    senter = {**TOK2VEC, "embed": {**TOK2VEC["embed"], "width": 4, "rows": [4] * 6}}
    senter["encode"] = {**TOK2VEC["encode"], "width": 4, "depth": 1}
    nlp.add_pipe("senter", config={"model": {"@architectures": "spacy.Tagger.v2", "tok2vec": senter}})
    nlp.add_pipe("attribute_ruler")
    nlp.add_pipe("lemmatizer", config={"mode": "rule"})
    nlp.add_pipe("ner", config={"model": {**parser_model, "state_type": "ner", "tok2vec": NER_TOK2VEC}})

    ruler = nlp.get_pipe("attribute_ruler")
    for patterns, attrs, index in RULES:
        ruler.add(patterns, attrs, index)
    lookups = spacy.lookups.Lookups()
    for name, table in LEMMA_TABLES.items():
        lookups.add_table(name, table)
    nlp.get_pipe("lemmatizer").initialize(lookups=lookups)

    doc = nlp.make_doc("Leaders met .")
    example = Example.from_dict(doc, {"tags": ["NNS", "VBD", "."], "heads": [1, 1, 1], "deps": ["nsubj", "ROOT", "punct"]})
    sample = [example]
    nlp.get_pipe("tok2vec").initialize(lambda: sample, nlp=nlp)
    nlp.get_pipe("tagger").initialize(lambda: sample, nlp=nlp, labels=TAGS)
    nlp.get_pipe("parser").initialize(lambda: sample, nlp=nlp, labels=PARSER_MOVES)
    nlp.get_pipe("ner").initialize(lambda: sample, nlp=nlp, labels=NER_MOVES)
    nlp.get_pipe("senter").initialize(lambda: sample, nlp=nlp)
    nlp.disable_pipe("senter")
    randomise(nlp, numpy.random.default_rng(seed))
    return nlp


def randomise(nlp, random):
    """Puts every weight on the grid, with a scale that keeps activations near one; biases favour the rare moves."""
    for name in ("tok2vec", "tagger", "parser", "ner"):
        for node in nlp.get_pipe(name).model.walk():
            if node.name == "tok2vec-listener":
                continue
            for param in node.param_names:
                if not node.has_param(param):
                    continue
                old = node.get_param(param)
                values = random.choice(GRID, size=old.shape).astype("f")
                fan = old.shape[-1] if param == "W" and old.ndim > 1 else 4
                scale = 0.5 if param in ("E", "b") else 0.25 if param == "G" else 1.0 / numpy.sqrt(fan * 1.4)
                scale = float(numpy.round(scale * 64) / 64) or 1 / 64
                node.set_param(param, values * numpy.float32(scale) + numpy.float32(1 if param == "G" else 0))
    bias(nlp.get_pipe("parser"), {"B-ROOT": 0.4, "S": 1.4, "D": 1.6, "L": -0.3, "R": 0.1}, 0.7)
    bias(nlp.get_pipe("ner"), {"O": -0.5, "B": 0.3, "I": 1.0, "L": 1.0, "U": 0.3}, 0.0)


def bias(pipe, by_move, decorated):
    """Sets the upper layer's biases by the move's name or first letter, and adds `decorated` to labels with `||`."""
    upper = pipe.model.get_ref("upper")
    b = upper.get_param("b").copy()
    for i in range(pipe.moves.n_moves):
        move = pipe.moves.get_class_name(i)
        b[i] += by_move.get(move, by_move.get(move[0], 0)) + (decorated if "||" in move else 0)
    upper.set_param("b", b)


def texts():
    """The project's own texts and the first 400 fuzz strings."""
    for path in sorted((ROOT / "test/parity/texts").glob("*.txt")):
        yield corpus.read(path)
    for i in range(400):
        yield fuzz.string(i)


def cover(nlp, docs):
    """Counts what the parser and the entity recogniser went through, by driving their states one move at a time."""
    count = collections.Counter()
    parser = nlp.get_pipe("parser")
    strings = nlp.vocab.strings
    for text in docs:
        doc = nlp.make_doc(text)
        nlp.get_pipe("tok2vec")(doc)
        step = parser.model.predict([doc])
        states = parser.moves.init_batch([doc])
        state = states[0]
        while states and len(doc):
            stack, queue, arcs = state.stack, state.queue, state.arcs
            attached = bool(stack) and state.has_head(stack[0])
            states = parser.transition_states(states, step.predict(states))
            if len(state.stack) < len(stack):
                left = len(arcs) != len(state.arcs) or arcs != state.arcs
                count["unshift" if len(state.queue) > len(queue) else "left" if left else "reduce"] += 1
                count["re-attached"] += left and attached
            elif len(state.stack) == len(stack):
                count["break"] += 1
            else:
                count["right" if len(state.arcs) > len(arcs) else "shift"] += 1
        labels = {arc["child"]: (arc["head"], strings[arc["label"]]) for arc in state.arcs}
        doc = nlp(text)
        for child, (head, label) in labels.items():
            if "||" in label:
                count["decorated"] += 1
                count["deprojectivised"] += doc[child].head.i != head
        for token in doc:
            ends = token.i + 1 == len(doc) or doc[token.i + 1].ent_iob != 1
            if token.ent_type_:
                count[{3: "U" if ends else "B", 1: "L" if ends else "I"}[token.ent_iob]] += 1
    return count


def write(seed):
    """Builds, checks the coverage, and writes model and goldens."""
    nlp = build(seed)
    with tempfile.TemporaryDirectory() as folder:
        nlp.to_disk(folder)
        loaded = spacy.load(folder)
        count = cover(loaded, list(texts()))
        print(dict(count))
        needed = ("unshift", "break", "re-attached", "decorated", "deprojectivised", "left", "right", "B", "I", "L", "U")
        poor = [name for name in needed if count[name] < LEAST]
        assert not poor, f"covered fewer than {LEAST} times: {poor}"
        with zipfile.ZipFile(FIXTURES / "tiny.zip", "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
            for path in sorted(Path(folder).rglob("*")):
                if path.is_file():
                    name = f"tiny/tiny-0.0.{seed}/{path.relative_to(folder).as_posix()}"
                    archive.writestr(zipfile.ZipInfo(name), path.read_bytes(), zipfile.ZIP_DEFLATED, 9)
    lines = [json.dumps({"coverage": dict(sorted(count.items())), "spacy": spacy.__version__})]
    for text in texts():
        lines.append(json.dumps({"text": text, **col.columns(loaded(text))}, ensure_ascii=False, separators=(",", ":")))
    packed = io.BytesIO()
    with gzip.GzipFile(fileobj=packed, mode="wb", mtime=0, compresslevel=9) as out:
        out.write(("\n".join(lines) + "\n").encode("utf8"))
    (FIXTURES / "tiny.jsonl.gz").write_bytes(packed.getvalue())


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    write(SEED)
