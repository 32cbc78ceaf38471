"""Real spaCy as the rival of bench/nlp.ts: answers one JSON line per line of standard input.

    {"load": path of a JSON list of texts}   -> {"spacy", "model", "loadMs"}   loads the weights, warms up once
    {"run": [from, to]}                      -> {"tokens", "seconds", "cpuSeconds", "rssMB"} one pass of nlp.pipe over texts[from:to]
"""

import json
import os
import sys
import time

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "BLIS_NUM_THREADS"):
    os.environ[name] = "1"

started = time.perf_counter()
import resource  # noqa: E402

import model  # noqa: E402
import spacy  # noqa: E402

texts = []
nlp = None
for line in sys.stdin:
    asked = json.loads(line)
    if "load" in asked:
        with open(asked["load"], encoding="utf8") as file:
            texts = json.load(file)
        nlp = model.load()
        nlp("One sentence.")
        answer = {"spacy": spacy.__version__, "model": nlp.meta["name"], "loadMs": 1000 * (time.perf_counter() - started)}
    else:
        part = texts[slice(*asked["run"])]
        begin, cpu = time.perf_counter(), time.process_time()
        tokens = sum(len(doc) for doc in nlp.pipe(part))
        seconds, cpu = time.perf_counter() - begin, time.process_time() - cpu
        rss = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        answer = {"tokens": tokens, "seconds": seconds, "cpuSeconds": cpu, "rssMB": rss}
    print(json.dumps(answer), flush=True)
