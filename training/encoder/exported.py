"""The network as the reader runs it: one window, and then one sentence, at a time, in which nothing is padded."""

import math

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from model import READINGS, WIDTH, Attention, Claims, Qualifiers, Reader, classes_of_case, near


class WindowReader(nn.Module):
    """What encoder.onnx computes: a Reader for one window."""

    def __init__(self, reader: Reader):
        super().__init__()
        self.reader = reader

    def forward(self, ids: Tensor, case: Tensor, first: Tensor, sentence: Tensor) -> tuple[Tensor, ...]:
        layers = self.reader.encoder(ids, case, padded=False)
        words = torch.cat([states[0].index_select(0, first[0])[None] for states in layers])
        # One product for all readings: a sum for each takes several times as long.
        mixed = self.reader.mixtures.softmax(-1) @ words.flatten(1)
        mixed = mixed.view(len(READINGS), 1, -1, WIDTH)
        read = {reading: mixed[number] for number, reading in enumerate(READINGS)}
        cases = classes_of_case(case, first)
        arcs, heads = self.reader.arcs(read["tree"], sentence)
        return (
            *self.reader.tags(read, cases),
            arcs,
            self.reader.label_dependent(read["tree"])[0],
            self.reader.label_head(heads)[0],
            self.reader.span_scores(read["spans"], cases, sentence),
            read["states"],
        )


class ArcLabels(nn.Module):
    """What arcs.onnx computes: the relation of words to their heads, when the trees are chosen."""

    def __init__(self, reader: Reader):
        super().__init__()
        self.reader = reader

    def forward(self, dependent: Tensor, head: Tensor) -> tuple[Tensor]:
        return (self.reader.label_scores(dependent, head),)


def seen_by(
    attention: Attention, asking: Tensor, subject_at: Tensor, object_at: Tensor, context: Tensor
) -> Tensor:
    """Attention over the words of the only sentence [L, WIDTH]: keys and values are not repeated for each pair."""
    words, heads = context.shape[0], attention.heads
    key = attention.key(context).view(words, heads, -1).permute(1, 2, 0)
    value = attention.value(context).view(words, heads, -1).permute(1, 0, 2)
    bias = attention.near_subject(near(subject_at, words)) + attention.near_object(near(object_at, words))
    query = attention.query(asking) * (1 / math.sqrt(key.shape[1]))
    query = query.view(asking.shape[0], heads, -1).permute(1, 0, 2)
    shares = (query @ key + bias.permute(2, 0, 1)).softmax(-1)
    return (shares @ value).permute(1, 0, 2).reshape(asking.shape[0], -1)


class SentenceClaims(nn.Module):
    """What claims.onnx computes: Claims for the pairs of one sentence."""

    def __init__(self, claims: Claims):
        super().__init__()
        self.claims = claims

    def forward(
        self,
        units: Tensor,
        subject: Tensor,
        object: Tensor,
        subject_at: Tensor,
        object_at: Tensor,
        context: Tensor,
        features: Tensor,
    ) -> tuple[Tensor, Tensor]:
        claims = self.claims
        asking = claims.asking(units, subject, object, claims.features(features))
        seen = seen_by(claims.attention, asking, subject_at, object_at, context)
        pair = claims.joined(asking, seen)
        return claims.relations(pair), pair


class SentenceQualifiers(nn.Module):
    """What qualifiers.onnx computes: Qualifiers for pairs of one sentence."""

    def __init__(self, qualifiers: Qualifiers):
        super().__init__()
        self.qualifiers = qualifiers

    def forward(
        self, pair: Tensor, relation: Tensor, subject_at: Tensor, object_at: Tensor, context: Tensor
    ) -> tuple[Tensor, ...]:
        qualifiers = self.qualifiers
        asking = qualifiers.asking(pair, relation)
        seen = seen_by(qualifiers.attention, F.gelu(asking), subject_at, object_at, context)
        return qualifiers.qualified(asking, seen)
