"""Windows of whole sentences, as the reader packs them, and their batches as tensors."""

import random
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

import torch
from torch import Tensor

from data_ud import Document, Sentence
from vocabulary import Vocabulary, case_of

IGNORED = -100


@dataclass
class Window:
    """Words of some sentences of a document, with what is known of each."""

    ids: list[int] = field(default_factory=list)
    case: list[int] = field(default_factory=list)
    first: list[int] = field(default_factory=list)
    sentence: list[int] = field(default_factory=list)
    upos: list[int] = field(default_factory=list)
    # 0 = root, else 1 + the word's place in the window.
    heads: list[int] = field(default_factory=list)
    labels: list[int] = field(default_factory=list)
    names: list[int] = field(default_factory=list)


def pack(lengths: list[int], opens_block: list[bool], limit: Callable[[], int]) -> list[list[int]]:
    """Sentence numbers of each window: following sentences while their pieces, with a [SEP] a block, fit."""
    packed: list[list[int]] = []
    current: list[int] = []
    size, room = 2, limit()
    for number, length in enumerate(lengths):
        extra = 1 if current and opens_block[number] else 0
        if current and size + extra + length > room:
            packed.append(current)
            current, size, room, extra = [], 2, limit(), 0
        current.append(number)
        size += extra + length
    if current:
        packed.append(current)
    return packed


class Lists:
    """Numbers of the model's outputs."""

    def __init__(self, upos: list[str], labels: list[str], names: list[str]):
        self.upos = {name: number for number, name in enumerate(upos)}
        self.labels = {name: number for number, name in enumerate(labels)}
        self.names = {name: number for number, name in enumerate(names)}


def window_of(sentences: list[Sentence], vocabulary: Vocabulary, lists: Lists, most: int) -> Window:
    window = Window(ids=[vocabulary.first], case=[0])
    for number, sentence in enumerate(sentences):
        if number and sentence.opens_block:
            window.ids.append(vocabulary.separator)
            window.case.append(0)
        base = len(window.first)
        for place, word in enumerate(sentence.words):
            pieces = vocabulary.ids(word)
            window.first.append(min(len(window.ids), most - 2))
            window.ids += pieces
            window.case += [case_of(word)] * len(pieces)
            window.sentence.append(number)
            window.names.append(lists.names[sentence.names[place]] if sentence.names else IGNORED)
            window.upos.append(lists.upos.get(sentence.upos[place], IGNORED) if sentence.upos else IGNORED)
            if sentence.heads:
                head = sentence.heads[place]
                window.heads.append(head + base if head else 0)
                window.labels.append(lists.labels.get(sentence.labels[place], IGNORED))
            else:
                window.heads.append(IGNORED)
                window.labels.append(IGNORED)
    window.ids = [*window.ids[: most - 1], vocabulary.separator]
    window.case = [*window.case[: most - 1], 0]
    return window


def windows_of(
    documents: Iterable[Document],
    vocabulary: Vocabulary,
    lists: Lists,
    most: int,
    chance: random.Random | None = None,
) -> list[Window]:
    """With chance, two windows in five end early, so that the model knows short texts too."""

    def limit() -> int:
        if chance is None or chance.random() < 0.6:
            return most
        return chance.randint(8, most)

    found = []
    for document in documents:
        lengths = [sum(len(vocabulary.ids(word)) for word in sentence.words) for sentence in document]
        for numbers in pack(lengths, [sentence.opens_block for sentence in document], limit):
            found.append(window_of([document[number] for number in numbers], vocabulary, lists, most))
    return found


def batches(
    items: list, size: Callable[[object], tuple[int, int]], pieces: int, chance: random.Random | None = None
) -> list[list]:
    """Groups whose padded rows hold at most so many pieces; size gives (rows, longest row)."""
    noise = 24
    order = sorted(items, key=lambda item: size(item)[1] + (chance.random() * noise if chance else 0))
    found: list[list] = []
    current: list = []
    rows = longest = 0
    for item in order:
        own_rows, own_longest = size(item)
        if current and max(longest, own_longest) * (rows + own_rows) > pieces:
            found.append(current)
            current, rows, longest = [], 0, 0
        current.append(item)
        rows += own_rows
        longest = max(longest, own_longest)
    if current:
        found.append(current)
    if chance:
        chance.shuffle(found)
    return found


def padded(rows: list[list[int]], fill: int) -> Tensor:
    width = max(map(len, rows))
    return torch.tensor([row + [fill] * (width - len(row)) for row in rows])


@dataclass
class Batch:
    ids: Tensor
    case: Tensor
    first: Tensor
    sentence: Tensor
    upos: Tensor
    heads: Tensor
    labels: Tensor
    names: Tensor


def tensors(windows: list[Window]) -> Batch:
    return Batch(
        ids=padded([w.ids for w in windows], 0),
        case=padded([w.case for w in windows], 0),
        first=padded([w.first for w in windows], 0),
        sentence=padded([w.sentence for w in windows], -1),
        upos=padded([w.upos for w in windows], IGNORED),
        heads=padded([w.heads for w in windows], IGNORED),
        labels=padded([w.labels for w in windows], IGNORED),
        names=padded([w.names for w in windows], IGNORED),
    )
