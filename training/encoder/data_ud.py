"""Universal Dependencies treebanks: sentences with parts of speech and trees, document by document."""

import gzip
from dataclasses import dataclass
from pathlib import Path

# These documents are among the gold articles that the reader is measured on, so that no model learns from them.
MEASURED = frozenset(
    f"GUM_news_{name}" for name in ("asylum", "defector", "election", "korea", "soccer", "taxes")
)

UPOS = "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split()


@dataclass
class Sentence:
    """A sentence with the annotation that its collection has."""

    words: list[str]
    upos: list[str] | None = None
    # 1-based in the sentence, 0 for the root.
    heads: list[int] | None = None
    labels: list[str] | None = None
    # BIO tags over Person, Organization, Place.
    names: list[str] | None = None
    opens_block: bool = False


Document = list[Sentence]


def read_trees(path: Path) -> list[Document]:
    documents: list[Document] = []
    skipping = False
    sentence = Sentence([], [], [], [])
    with gzip.open(path, "rt", encoding="utf8") as lines:
        for line in lines:
            if line.startswith("# newdoc"):
                skipping = line.split("=")[-1].strip() in MEASURED
                documents.append([])
            elif line.startswith("# newpar"):
                sentence.opens_block = True
            elif line == "\n":
                if sentence.words and not skipping:
                    documents[-1].append(sentence)
                sentence = Sentence([], [], [], [])
            elif line[0].isdigit():
                columns = line.rstrip("\n").split("\t")
                if columns[0].isdigit():
                    sentence.words.append(columns[1])
                    sentence.upos.append(columns[3])
                    sentence.heads.append(int(columns[6]))
                    sentence.labels.append(columns[7])
    return [document for document in documents if document]


def labels_of(documents: list[Document]) -> list[str]:
    """All labels of arcs, sorted: the order of the model's output."""
    return sorted({label for document in documents for sentence in document for label in sentence.labels})
