"""Figures of the heads over words on development parts."""

import numpy as np
import torch

from data_names import spans
from data_ud import Document
from model import NAME_TAGS
from parts import GraphParts, NetworkParts
from vocabulary import Vocabulary
from windows import Lists, batches, pack, tensors, window_of


def decode_names(scores: np.ndarray) -> list[str]:
    """The best sequence of tags in which nothing goes on that did not begin (Viterbi)."""
    count = len(NAME_TAGS)
    allowed = np.zeros((count, count))
    for after, tag in enumerate(NAME_TAGS):
        if tag[0] == "I":
            allowed[:, after] = [0 if before[1:] == tag[1:] else -1e9 for before in NAME_TAGS]
    best = scores[0] + np.array([-1e9 if tag[0] == "I" else 0 for tag in NAME_TAGS])
    back = []
    for row in scores[1:]:
        paths = best[:, None] + allowed
        back.append(paths.argmax(0))
        best = paths.max(0) + row
    path = [int(best.argmax())]
    for step in reversed(back):
        path.append(int(step[path[-1]]))
    return [NAME_TAGS[tag] for tag in reversed(path)]


@torch.no_grad()
def score_documents(
    parts: NetworkParts | GraphParts,
    documents: list[Document],
    vocabulary: Vocabulary,
    lists: Lists,
    most: int,
) -> dict[str, float]:
    """Percentages on gold words and sentences: names F1, UPOS, UAS, LAS, as the documents are annotated."""
    items = []
    for document in documents:
        lengths = [sum(len(vocabulary.ids(word)) for word in sentence.words) for sentence in document]
        for numbers in pack(lengths, [sentence.opens_block for sentence in document], lambda: most):
            sentences = [document[number] for number in numbers]
            items.append((sentences, window_of(sentences, vocabulary, lists, most)))
    gold, found = set(), set()
    words = upos = heads = labels = 0
    sentence_number = 0
    for group in batches(items, lambda item: (1, len(item[1].ids)), 4096):
        batch = tensors([window for _, window in group])
        names, tags, arcs, arc_labels, _, _ = parts.words(batch)
        names = names.log_softmax(-1).numpy()
        tags, arcs, arc_labels = tags.argmax(-1), arcs.argmax(-1), arc_labels.argmax(-1)
        for row, (sentences, window) in enumerate(group):
            start = 0
            for sentence in sentences:
                end = start + len(sentence.words)
                sentence_number += 1
                if sentence.names:
                    gold |= {(sentence_number, *span) for span in spans(sentence.names)}
                    read = decode_names(names[row, start:end])
                    found |= {(sentence_number, *span) for span in spans(read)}
                if sentence.heads:
                    words += end - start
                    right_head = arcs[row, start:end] == torch.tensor(window.heads[start:end])
                    right_label = arc_labels[row, start:end] == torch.tensor(window.labels[start:end])
                    upos += int((tags[row, start:end] == torch.tensor(window.upos[start:end])).sum())
                    heads += int(right_head.sum())
                    labels += int((right_head & right_label).sum())
                start = end
    figures = {}
    if gold:
        figures["names"] = percent_f1(gold, found)
        for kind in ("Person", "Organization", "Place"):
            figures[kind] = percent_f1({s for s in gold if s[3] == kind}, {s for s in found if s[3] == kind})
    if words:
        figures |= {"upos": 100 * upos / words, "uas": 100 * heads / words, "las": 100 * labels / words}
    return {key: round(value, 2) for key, value in figures.items()}


def percent_f1(gold: set, found: set) -> float:
    return 100 * 2 * len(gold & found) / max(1, len(gold) + len(found))
