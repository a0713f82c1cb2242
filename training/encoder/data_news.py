"""Annotated news and KnowledgeNet as training/encoder/prepare writes them, with candidates and features."""

import json
import random
from dataclasses import dataclass
from pathlib import Path

from model import NAME_TAGS, SPAN_WIDTH
from vocabulary import Vocabulary, case_of
from windows import IGNORED, Window, pack

PRONOUNS = frozenset(
    "he him his himself she her hers herself it its itself they them their theirs themselves we us our ours "
    "ourselves i me my mine myself you your yours who whom whose which that this these those".split()
)


@dataclass
class Candidate:
    """An ordered pair of units; a unit is the mentions of one entity in a sentence."""

    subject: list[int]
    object: list[int]
    sentence: int
    features: list[int]
    # (relation, polarity, modality, tenure, weight): numbers; tenure 0 is none.
    claims: list[tuple[int, int, int, int, float]]
    reverse: int | None = None


@dataclass
class Syntax:
    """Numbers of parts of speech, heads and labels, a word each; IGNORED where nothing is known."""

    upos: list[int]
    # 0 = root, else 1 + the word's place in the article.
    heads: list[int]
    labels: list[int]


@dataclass
class Article:
    name: str
    collection: str
    part: str
    words: list[str]
    sentence: list[int]
    breaks: frozenset[int]
    names: list[tuple[int, int, int]]
    # First and last word, kind, entity.
    mentions: list[tuple[int, int, int, int]]
    # Later mention, earlier mention, features.
    antecedents: list[tuple[int, int, list[int]]]
    pairs: list[Candidate]
    # Numbers of the relations that the text is annotated for, or None: all.
    relations: list[int] | None
    # First word of each sentence, and one more entry: the end.
    starts: list[int]
    syntax: Syntax | None = None

    def place_in(self, sentence: int, unit: list[int]) -> int:
        """Place in the sentence of the last word of the unit's first mention there, or -1."""
        for mention in unit:
            last = self.mentions[mention][1]
            if self.sentence[last] == sentence:
                return last - self.starts[sentence]
        return -1

    def form(self, mention: int) -> str:
        first, last, _, _ = self.mentions[mention]
        if first == last and self.words[first].lower() in PRONOUNS:
            return "pronoun"
        determiner = self.words[first].lower() in (
            "the",
            "a",
            "an",
            "this",
            "that",
            "his",
            "her",
            "its",
            "their",
        )
        capital = any(word[0].isupper() for word in self.words[first + determiner : last + 1])
        return "name" if capital and not (determiner and first != last) else "nominal"


def read_lists(folder: Path) -> dict:
    return json.loads((folder / "features.json").read_text("utf8"))


def read_articles(path: Path, lists: dict) -> list[Article]:
    """Articles with at least one word; the lists give the numbers of relations and qualifiers."""
    relation = {name: number for number, name in enumerate(lists["relations"])}
    polarity = {name: number for number, name in enumerate(lists["polarities"])}
    modality = {name: number for number, name in enumerate(lists["modalities"])}
    tenure = {name: number + 1 for number, name in enumerate(lists["tenures"])}

    def claim_of(claim: dict) -> tuple[int, int, int, int, float]:
        return (
            relation[claim["relation"]],
            polarity[claim.get("polarity") or "positive"],
            modality[claim.get("modality") or "actual"],
            tenure.get(claim.get("tenure"), 0),
            0.5 if claim.get("optional") else 1.0,
        )

    articles = []
    with path.open(encoding="utf8") as lines:
        for line in lines:
            raw = json.loads(line)
            if not raw["words"]:
                continue
            pairs = [
                Candidate(
                    pair["subject"],
                    pair["object"],
                    pair["sentence"],
                    pair["features"],
                    [claim_of(claim) for claim in pair["claims"]],
                )
                for pair in raw["pairs"]
            ]
            _join_reverses(pairs, raw["pairs"], lists["symmetric"])
            starts = [0]
            for place, (before, after) in enumerate(zip(raw["sentence"], raw["sentence"][1:])):
                if before != after:
                    starts += [place + 1] * (after - before)
            starts.append(len(raw["words"]))
            annotated = raw.get("relations")
            articles.append(
                Article(
                    name=raw["name"],
                    collection=raw.get("set") or path.stem,
                    part=raw.get("part") or "train",
                    words=raw["words"],
                    sentence=raw["sentence"],
                    breaks=frozenset(raw.get("breaks") or []),
                    names=[tuple(name) for name in raw.get("names") or []],
                    mentions=[tuple(mention) for mention in raw["mentions"]],
                    antecedents=[
                        (later, earlier, found) for later, earlier, found in raw.get("antecedents") or []
                    ],
                    pairs=pairs,
                    relations=None if annotated is None else [relation[name] for name in annotated],
                    starts=starts,
                )
            )
    return articles


def _join_reverses(pairs: list[Candidate], raw: list[dict], symmetric: list[bool]) -> None:
    """Tells each pair its reverse, and gives a symmetric claim to both orders."""
    order = {(p["subjectEntity"], p["objectEntity"], p["sentence"]): number for number, p in enumerate(raw)}
    for number, pair in enumerate(raw):
        pairs[number].reverse = order.get((pair["objectEntity"], pair["subjectEntity"], pair["sentence"]))
    for pair, own in [(pair, list(pair.claims)) for pair in pairs]:
        for claim in own:
            if symmetric[claim[0]] and pair.reverse is not None:
                other = pairs[pair.reverse]
                if all(known[0] != claim[0] for known in other.claims):
                    other.claims.append(claim)


@dataclass
class Placed:
    """An article's windows, and where each word stands in them."""

    article: Article
    windows: list[Window]
    # Window and place in it, a word each.
    at: list[tuple[int, int]]
    # Window, first word in it, last minus first, class of the span head.
    spans: list[tuple[int, int, int, int]]


def place(article: Article, vocabulary: Vocabulary, most: int, chance: random.Random | None = None) -> Placed:
    """Packs an article's sentences into windows; with chance, windows are of random size."""
    count = len(article.starts) - 1
    lengths = [
        sum(len(vocabulary.ids(word)) for word in article.words[article.starts[s] : article.starts[s + 1]])
        for s in range(count)
    ]

    def limit() -> int:
        if chance is None or chance.random() < 0.6:
            return most
        return chance.randint(most // 3, most)

    tags = _tags(article)
    windows: list[Window] = []
    at: list[tuple[int, int]] = [(0, 0)] * len(article.words)
    for numbers in pack(lengths, [s in article.breaks for s in range(count)], limit):
        window = Window(ids=[vocabulary.first], case=[0])
        for own, number in enumerate(numbers):
            if own and number in article.breaks:
                window.ids.append(vocabulary.separator)
                window.case.append(0)
            for word in range(article.starts[number], article.starts[number + 1]):
                pieces = vocabulary.ids(article.words[word])
                at[word] = (len(windows), len(window.first))
                window.first.append(min(len(window.ids), most - 2))
                window.ids += pieces
                window.case += [case_of(article.words[word])] * len(pieces)
                window.sentence.append(own)
                window.names.append(tags[word])
        window.ids = [*window.ids[: most - 1], vocabulary.separator]
        window.case = [*window.case[: most - 1], 0]
        window.upos = window.heads = window.labels = [IGNORED] * len(window.first)
        windows.append(window)
    if article.syntax:
        _add_syntax(article.syntax, windows, at)
    spans = {}
    for first, last, kind, _ in article.mentions:
        if last - first < SPAN_WIDTH:
            spans.setdefault((*at[first], last - first), kind + 1)
    return Placed(article, windows, at, [(*key, kind) for key, kind in spans.items()])


def _add_syntax(syntax: Syntax, windows: list[Window], at: list[tuple[int, int]]) -> None:
    for window in windows:
        window.upos, window.heads, window.labels = [], [], []
    for (number, _), upos, head, label in zip(at, syntax.upos, syntax.heads, syntax.labels):
        window = windows[number]
        window.upos.append(upos)
        # A head stands in its word's sentence, and a sentence in one window.
        window.heads.append(head if head <= 0 else 1 + at[head - 1][1])
        window.labels.append(label)


def _tags(article: Article) -> list[int]:
    """Numbers of NAME_TAGS; names of the other three kinds are none."""
    tags = [0] * len(article.words)
    for first, last, kind in article.names:
        if 2 * kind + 2 < len(NAME_TAGS) and not any(tags[first : last + 1]):
            tags[first : last + 1] = [2 * kind + 1] + [2 * kind + 2] * (last - first)
    return tags
