"""The lists that name what the network gives: from the prepared files, from the treebanks, and our own."""

from pathlib import Path

from data_news import read_lists
from data_ud import UPOS, Document, labels_of

POLARITIES = ["positive", "negative"]


def output_lists(prepared: Path, trees: list[Document]) -> dict:
    features = read_lists(prepared)
    return {
        "upos": UPOS,
        "labels": labels_of(trees),
        "polarities": POLARITIES,
        **{
            key: features[key]
            for key in ("kinds", "relations", "modalities", "tenures", "symmetric", "allowed")
        },
        "features": {"antecedents": features["antecedents"], "pairs": features["pairs"]},
    }
