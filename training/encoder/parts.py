"""The four graphs as one thing to ask: by the network itself, or by the exported int8 files as the reader runs them."""

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


class GraphParts:
    """The exported files."""

    def __init__(self, folder: Path, lists: dict):
        self.encoder, self.referring, self.claiming, self.qualifying = (
            _session(folder / f"{name}.onnx") for name in ("encoder", "references", "claims", "qualifiers")
        )
        self.widths = lists["features"]

    def words(self, batch: Batch) -> list[Tensor]:
        return _ask(self.encoder, ids=batch.ids, case=batch.case, first=batch.first, sent=batch.sentence)

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
    ) -> tuple[Tensor, Tensor]:
        logits, pair = _ask(
            self.claiming,
            units=units,
            subject=pages.subject,
            object=pages.object,
            sentence=pages.sentence,
            subjectAt=pages.subject_at,
            objectAt=pages.object_at,
            context=context,
            length=pages.length,
            features=_dense(features, self.widths["pairs"]),
        )
        return logits, pair

    def qualifiers(
        self, pair: Tensor, number: Tensor, relation: Tensor, pages: Pages, context: Tensor
    ) -> list[Tensor]:
        return _ask(
            self.qualifying,
            pair=pair[number],
            relation=relation,
            sentence=pages.sentence[number],
            subjectAt=pages.subject_at[number],
            objectAt=pages.object_at[number],
            context=context,
            length=pages.length,
        )
