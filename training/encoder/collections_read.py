"""Which public collections are trained on, and which measure."""

from pathlib import Path

from data_names import (
    add_names,
    capital_adjectives,
    read_dwie,
    read_redocred,
    read_universal,
)
from data_ud import read_trees
from train import Texts


def read_training(folder: Path) -> Texts:
    ewt = read_trees(folder / "ewt-train.conllu.gz")
    gum = read_trees(folder / "gum-train.conllu.gz")
    add_names(ewt, read_universal(folder / "uner-ewt-train.iob2.gz"))
    names = read_redocred(folder / "redocred-dev.json.gz", capital_adjectives(ewt + gum))
    return Texts(trees=ewt + gum, names=names, news=[], facts=[])


def read_development(folder: Path) -> dict:
    return {
        "ewt": read_trees(folder / "ewt-dev.conllu.gz"),
        "gum": read_trees(folder / "gum-dev.conllu.gz"),
        "uner": read_universal(folder / "uner-ewt-dev.iob2.gz"),
        "dwie": read_dwie(folder / "dwie-dev.json.gz"),
    }
