"""The four graphs as one thing to ask: by the network itself, or by the exported int8 files as the reader runs them."""

from collections.abc import Callable
from pathlib import Path

import onnxruntime
import torch
from torch import Tensor

from losses_article import Pages, embed_features
from model import Tieline, classes_of_case
from windows import Batch


class NetworkParts:
    """Full precision."""

    def __init__(self, network: Tieline):
        self.network = network

    def words(self, batch: Batch) -> tuple[Tensor, ...]:
        """Names, upos, arcs, labels, spans, states."""
        return self.network.reader(batch.ids, batch.case, batch.first, batch.sentence)

    def spans_and_states(self, batch: Batch) -> tuple[Tensor, Tensor]:
        reader = self.network.reader
        read = reader.read(batch.ids, batch.case, batch.first)
        cases = classes_of_case(batch.case, batch.first)
        return reader.span_scores(read["spans"], cases, batch.sentence), read["states"]

    def references(
        self, start: Tensor, end: Tensor, pairs: Tensor, features: list[list[int]]
    ) -> tuple[Tensor, Tensor]:
        part = self.network.references
        mentions = part.mentions(start, end)
        embedded = embed_features(part.features, features, None)
        return part.scores(mentions, pairs[:, 0], pairs[:, 1], embedded), mentions

    def claims(
        self, units: Tensor, pages: Pages, context: Tensor, features: list[list[int]]
    ) -> tuple[Tensor, Tensor]:
        part = self.network.claims
        embedded = embed_features(part.features, features, None)
        pair = part.pairs(
            units,
            pages.subject,
            pages.object,
            pages.sentence,
            pages.subject_at,
            pages.object_at,
            context,
            pages.length,
            embedded,
        )
        return part.relations(pair), pair

    def qualifiers(
        self, pair: Tensor, number: Tensor, relation: Tensor, pages: Pages, context: Tensor
    ) -> tuple[Tensor, ...]:
        return self.network.qualifiers(
            pair[number],
            relation,
            pages.sentence[number],
            pages.subject_at[number],
            pages.object_at[number],
            context,
            pages.length,
        )


def _session(path: Path) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 2
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


def _ask(session: onnxruntime.InferenceSession, **given: Tensor) -> list[Tensor]:
    feed = {name: tensor.numpy() for name, tensor in given.items()}
    return [torch.from_numpy(output) for output in session.run(None, feed)]


def _dense(features: list[list[int]], width: int) -> Tensor:
    rows = torch.zeros(len(features), width)
    for number, active in enumerate(features):
        rows[number, active] = 1.0
    return rows


def _each_sentence(sentence: Tensor, ask: Callable[[int, Tensor], list[Tensor]]) -> list[Tensor]:
    """Asks by sentence for the places that lie in it; the answers in the order of the places."""
    order = torch.argsort(sentence, stable=True)
    rows, counts = sentence[order].unique_consecutive(return_counts=True)
    found = [ask(int(row), own) for row, own in zip(rows, order.split(counts.tolist()))]
    back = torch.argsort(order)
    return [torch.cat(outputs)[back] for outputs in zip(*found)]


def _padded(rows: list[Tensor]) -> Tensor:
    """Rows of a batch, each filled up with 0 to the size of the largest."""
    padded = rows[0].new_zeros(len(rows), *(max(sizes) for sizes in zip(*(row.shape for row in rows))))
    for number, row in enumerate(rows):
        padded[(number, *(slice(size) for size in row.shape))] = row
    return padded


class GraphParts:
    """The exported files."""

    def __init__(self, folder: Path, lists: dict):
        self.encoder, self.labelling, self.referring, self.claiming, self.qualifying = (
            _session(folder / f"{name}.onnx")
            for name in ("encoder", "arcs", "references", "claims", "qualifiers")
        )
        self.widths = lists["features"]

    def words(self, batch: Batch) -> list[Tensor]:
        """Window by window: the graph knows no padding."""
        pieces = (batch.ids != 0).sum(1).tolist()
        words = (batch.sentence >= 0).sum(1).tolist()
        read = []
        for row, (length, count) in enumerate(zip(pieces, words)):
            names, upos, arc, dependent, head, spans, states = _ask(
                self.encoder,
                ids=batch.ids[row : row + 1, :length],
                case=batch.case[row : row + 1, :length],
                first=batch.first[row : row + 1, :count],
                sent=batch.sentence[row : row + 1, :count],
            )
            (label,) = _ask(self.labelling, dependent=dependent, head=head[arc[0].argmax(-1)])
            read.append((names[0], upos[0], arc[0], label, spans[0], states[0]))
        return [_padded(list(outputs)) for outputs in zip(*read)]

    def spans_and_states(self, batch: Batch) -> tuple[Tensor, Tensor]:
        read = self.words(batch)
        return read[4], read[5]

    def references(
        self, start: Tensor, end: Tensor, pairs: Tensor, features: list[list[int]]
    ) -> tuple[Tensor, Tensor]:
        dense = _dense(features, self.widths["antecedents"])
        scores, mentions = _ask(self.referring, start=start, end=end, pairs=pairs, features=dense)
        return scores, mentions

    def claims(
        self, units: Tensor, pages: Pages, context: Tensor, features: list[list[int]]
    ) -> list[Tensor]:
        dense = _dense(features, self.widths["pairs"])
        return _each_sentence(
            pages.sentence,
            lambda row, own: _ask(
                self.claiming,
                units=units,
                subject=pages.subject[own],
                object=pages.object[own],
                subjectAt=pages.subject_at[own],
                objectAt=pages.object_at[own],
                context=context[row, : pages.length[row]],
                features=dense[own],
            ),
        )

    def qualifiers(
        self, pair: Tensor, number: Tensor, relation: Tensor, pages: Pages, context: Tensor
    ) -> list[Tensor]:
        return _each_sentence(
            pages.sentence[number],
            lambda row, own: _ask(
                self.qualifying,
                pair=pair[number[own]],
                relation=relation[own],
                subjectAt=pages.subject_at[number[own]],
                objectAt=pages.object_at[number[own]],
                context=context[row, : pages.length[row]],
            ),
        )
