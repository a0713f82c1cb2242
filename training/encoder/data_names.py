"""Names in other people's text: Universal NER, Re-DocRED, and DWIE to measure by."""

import gzip
import json
import re
from pathlib import Path

from data_ud import Document, Sentence

KINDS = {"PER": "Person", "ORG": "Organization", "LOC": "Place"}
DWIE_KINDS = {"type::person": "Person", "type::organization": "Organization", "type::location": "Place"}
# Endings of adjectives and peoples; the places that end so stay.
DEMONYM = re.compile(r"(?:ian|ese|ish|[^pr]ean|ican|[gkuy]an|[a-z]stani|aqi|raeli|deshi)s?$")
PLACES = frozenset(
    "Japan Michigan Cheboygan Spokane Mediterranean Arctic Atlantic Pacific Balkans Caribbean".split()
)


def read_universal(path: Path) -> list[Document]:
    """Universal NER's IOB2: names of another kind than the three are none."""
    documents: list[Document] = []
    words: list[str] = []
    tags: list[str] = []

    def close() -> None:
        nonlocal words, tags
        if words:
            documents[-1].append(Sentence(words, names=tags))
            words, tags = [], []

    with gzip.open(path, "rt", encoding="utf8") as lines:
        for line in lines:
            if line.startswith("# newdoc"):
                close()
                documents.append([])
            elif line == "\n":
                close()
            elif line[0].isdigit():
                columns = line.rstrip("\n").split("\t")
                words.append(columns[1])
                kind = KINDS.get(columns[2][2:])
                tags.append(f"{columns[2][0]}-{kind}" if kind else "O")
    close()
    return [document for document in documents if document]


def add_names(trees: list[Document], names: list[Document]) -> None:
    """Gives EWT's trees the names of Universal NER, which annotates the same sentences."""
    known = {" ".join(s.words): s.names for document in names for s in document}
    for document in trees:
        for sentence in document:
            sentence.names = known.get(" ".join(sentence.words))


def capital_adjectives(trees: list[Document]) -> frozenset[str]:
    """Capitalised words that the treebanks mostly call adjectives: German, Catholic."""
    counts: dict[str, list[int]] = {}
    for document in trees:
        for sentence in document:
            for word, upos in zip(sentence.words, sentence.upos):
                if word[0].isupper():
                    counts.setdefault(word, [0, 0])[upos == "ADJ"] += 1
    return frozenset(word for word, (other, adjective) in counts.items() if adjective > other)


def is_demonym(words: list[str], adjectives: frozenset[str]) -> bool:
    if len(words) != 1 or words[0] in PLACES:
        return False
    word = words[0]
    return word in adjectives or word.rstrip("s") in adjectives or bool(DEMONYM.search(word))


def write_tags(tags: list[str], first: int, end: int, kind: str) -> None:
    """Tags the words of a name, unless one of them is taken."""
    if end <= len(tags) and all(tag == "O" for tag in tags[first:end]):
        tags[first:end] = [f"B-{kind}"] + [f"I-{kind}"] * (end - first - 1)


def read_redocred(path: Path, adjectives: frozenset[str]) -> list[Document]:
    """Names without the article before them; demonyms are none, as in our own news."""
    documents = []
    with gzip.open(path, "rt", encoding="utf8") as content:
        raw = json.load(content)
    for text in raw:
        document = [
            Sentence([word if word.strip() else "\n" for word in words], names=["O"] * len(words))
            for words in text["sents"]
        ]
        for vertex in text["vertexSet"]:
            for mention in vertex:
                kind = KINDS.get(mention["type"])
                if not kind:
                    continue
                first, end = mention["pos"]
                sentence = document[mention["sent_id"]]
                if sentence.words[first].lower() == "the" and end - first > 1:
                    first += 1
                if kind != "Person" and is_demonym(sentence.words[first:end], adjectives):
                    continue
                write_tags(sentence.names, first, end, kind)
        documents.append([sentence for sentence in document if sentence.words])
    return documents


def read_dwie(path: Path) -> list[Document]:
    """To measure by only. An article is one sequence: cut after line ends and full stops outside names."""
    documents = []
    with gzip.open(path, "rt", encoding="utf8") as content:
        raw = json.load(content)
    for text in raw:
        words = [word if word.strip() else "\n" for sentence in text["sents"] for word in sentence]
        offsets, total = [], 0
        for sentence in text["sents"]:
            offsets.append(total)
            total += len(sentence)
        tags = ["O"] * len(words)
        for vertex in text["vertexSet"]:
            for mention in vertex:
                kind = DWIE_KINDS.get(mention["type"])
                if kind:
                    first, end = (offsets[mention["sent_id"]] + place for place in mention["pos"])
                    write_tags(tags, first, end, kind)
        documents.append(_cut(words, tags))
    return documents


def _cut(words: list[str], tags: list[str]) -> Document:
    document, start = [], 0
    for place, word in enumerate(words):
        following = words[place + 1] if place + 1 < len(words) else "\n"
        inside = place + 1 < len(tags) and tags[place + 1].startswith("I")
        begins = following == "\n" or following[0].isupper() or following[0] in '"“'
        if place + 1 == len(words) or (not inside and (word == "\n" or (word in ".!?" and begins))):
            document.append(Sentence(words[start : place + 1], names=tags[start : place + 1]))
            start = place + 1
    return document


def spans(tags: list[str]) -> list[tuple[int, int, str]]:
    """(first word, last word, kind) of each name in BIO tags."""
    found, first = [], None
    for place, tag in enumerate([*tags, "O"]):
        if first is not None and not (tag[0] == "I" and tag[2:] == tags[first][2:]):
            found.append((first, place - 1, tags[first][2:]))
            first = None
        if tag != "O" and first is None:
            first = place
    return found
