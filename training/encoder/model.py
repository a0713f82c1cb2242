"""The reader's network: an encoder, heads over words, and three parts that read the words' states."""

import math

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from vocabulary import CASES

WIDTH = 384
ATTENTION_HEADS = 12
MENTION = 256
SPAN_WIDTH = 12
IMPOSSIBLE = -1e4
# Distances from a pair's ends are told apart up to so many words.
REACH = 12
NAME_TAGS = ["O", "B-Person", "I-Person", "B-Organization", "I-Organization", "B-Place", "I-Place"]
READINGS = ("names", "upos", "tree", "spans", "states")


class Dropout(nn.Module):
    """Masks are stretches of one long random row: on a CPU drawing anew costs as much as the layers."""

    row: dict[float, Tensor] = {}
    LENGTH = 1 << 24

    def __init__(self, share: float):
        super().__init__()
        self.share = share

    def forward(self, x: Tensor) -> Tensor:
        if not self.training or self.share == 0:
            return x
        row = Dropout.row.get(self.share)
        if row is None or row.numel() < 2 * x.numel():
            length = max(Dropout.LENGTH, 2 * x.numel())
            row = (torch.rand(length) >= self.share).to(torch.bfloat16) / (1 - self.share)
            Dropout.row[self.share] = row
        start = int(torch.randint(row.numel() - x.numel(), ()))
        return x * row[start : start + x.numel()].view(x.shape)


class Layer(nn.Module):
    """One layer of a BERT encoder; query, key and value are one product."""

    def __init__(self, dropout: float):
        super().__init__()
        self.attention_in = nn.Linear(WIDTH, 3 * WIDTH)
        self.attention_out = nn.Linear(WIDTH, WIDTH)
        self.attention_norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.inner = nn.Linear(WIDTH, 4 * WIDTH)
        self.outer = nn.Linear(4 * WIDTH, WIDTH)
        self.outer_norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.drop = Dropout(dropout)

    def forward(self, x: Tensor, bias: Tensor | None) -> Tensor:
        batch, length, _ = x.shape
        parts = self.attention_in(x).view(batch, length, 3, ATTENTION_HEADS, -1).permute(2, 0, 3, 1, 4)
        query, key, value = parts[0], parts[1], parts[2]
        scores = query @ key.transpose(-1, -2) * (1 / math.sqrt(WIDTH // ATTENTION_HEADS))
        read = (scores if bias is None else scores + bias).softmax(-1) @ value
        read = read.transpose(1, 2).reshape(batch, length, WIDTH)
        x = self.attention_norm(x + self.drop(self.attention_out(read)))
        return self.outer_norm(x + self.drop(self.outer(F.gelu(self.inner(x)))))


class Encoder(nn.Module):
    """Pieces with case classes → the states of every layer."""

    def __init__(self, pieces: int, layers: int, dropout: float = 0.1):
        super().__init__()
        self.words = nn.Embedding(pieces, WIDTH, padding_idx=0)
        self.positions = nn.Embedding(512, WIDTH)
        self.cases = nn.Embedding(CASES, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.drop = Dropout(dropout)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(layers))
        # So many layers from below, and the embeddings with them, stay as they are.
        self.frozen = 0

    def freeze(self, layers: int) -> None:
        """Word embeddings never learn; with layers > 0 neither do the other embeddings and those layers."""
        self.frozen = layers
        self.requires_grad_(True)
        self.words.requires_grad_(False)
        if layers:
            for part in (self.positions, self.cases, self.norm, *self.layers[:layers]):
                part.requires_grad_(False)

    def forward(self, ids: Tensor, case: Tensor, padded: bool = True) -> list[Tensor]:
        places = torch.arange(ids.shape[1], device=ids.device)[None]
        x = self.drop(self.norm(self.words(ids) + self.cases(case) + self.positions(places)))
        bias = (ids == 0).to(x.dtype)[:, None, None, :] * IMPOSSIBLE if padded else None
        states = []
        learning = torch.is_grad_enabled()
        for number, layer in enumerate(self.layers):
            with torch.set_grad_enabled(learning and number >= self.frozen):
                x = layer(x, bias)
            states.append(x)
        return states


def classes_of_case(case: Tensor, first: Tensor) -> Tensor:
    return F.one_hot(torch.gather(case, 1, first), CASES).float()


class Reader(nn.Module):
    """Names, parts of speech, tree, mention spans, states for other graphs."""

    def __init__(self, pieces: int, layers: int, upos: int, labels: int, kinds: int, dropout: float = 0.2):
        super().__init__()
        self.encoder = Encoder(pieces, layers)
        self.drop = Dropout(dropout)
        # Each head reads its own mixture of the layers; it begins at the upper ones.
        start = torch.arange(layers).float().mul(0.5).sub(0.5 * (layers - 1)).clamp(min=-3)
        self.mixtures = nn.Parameter(start.repeat(len(READINGS), 1))
        self.names = nn.Linear(WIDTH + CASES, len(NAME_TAGS))
        self.upos = nn.Linear(WIDTH + CASES, upos)
        arc, label, span = 192, 192, 192
        self.root = nn.Parameter(torch.randn(1, 1, WIDTH) * 0.02)
        self.dependent = nn.Linear(WIDTH, arc)
        self.head = nn.Linear(WIDTH, arc)
        self.arc = nn.Linear(arc, arc)
        self.label_dependent = nn.Linear(WIDTH, label)
        self.label_head = nn.Linear(WIDTH, label)
        self.label_product = nn.Linear(label, label, bias=False)
        self.label = nn.Linear(label, labels)
        self.span_first = nn.Linear(WIDTH + CASES, span)
        self.span_last = nn.Linear(WIDTH + CASES, span)
        self.span_width = nn.Parameter(torch.randn(SPAN_WIDTH, span) * 0.1)
        self.span = nn.Linear(span, kinds + 1)
        nn.init.constant_(self.span.bias[:1], 4.0)

    def read(self, ids: Tensor, case: Tensor, first: Tensor) -> dict[str, Tensor]:
        """The mixed states of each word, by its first piece: reading → [B, W, WIDTH]."""
        layers = self.encoder(ids, case)
        at = first[..., None].expand(-1, -1, WIDTH)
        words = torch.stack([torch.gather(states, 1, at) for states in layers]).float()
        shares = self.mixtures.softmax(-1)
        return {
            reading: self.drop((shares[number][:, None, None, None] * words).sum(0))
            for number, reading in enumerate(READINGS)
        }

    def arcs(self, tree: Tensor, sentence: Tensor) -> tuple[Tensor, Tensor]:
        """Scores of heads within the sentence [B, W, W + 1], 0 = root; and the possible heads' states."""
        heads = torch.cat([self.root.expand(tree.shape[0], 1, -1), tree], 1)
        dependents = F.gelu(self.dependent(tree))
        scores = self.arc(dependents) @ F.gelu(self.head(heads)).transpose(1, 2)
        order = torch.arange(sentence.shape[1], device=tree.device)
        allowed = (sentence[:, :, None] == sentence[:, None, :]) & (order[:, None] != order[None, :])[None]
        blocked = torch.cat([torch.zeros_like(scores[..., :1]), (~allowed).to(scores.dtype)], 2)
        return scores + blocked * IMPOSSIBLE, heads

    def arc_labels(self, tree: Tensor, heads: Tensor, chosen: Tensor) -> Tensor:
        dependent = self.label_dependent(tree)
        head = self.label_head(heads)
        return self.label_scores(
            dependent, torch.gather(head, 1, chosen[..., None].expand(-1, -1, head.shape[-1]))
        )

    def label_scores(self, dependent: Tensor, head: Tensor) -> Tensor:
        return self.label(self.drop(F.gelu(dependent + head + self.label_product(dependent * head))))

    def tags(self, read: dict[str, Tensor], cases: Tensor) -> tuple[Tensor, Tensor]:
        return (
            self.names(torch.cat([read["names"], cases], -1)),
            self.upos(torch.cat([read["upos"], cases], -1)),
        )

    def span_scores(self, states: Tensor, case: Tensor, sentence: Tensor) -> Tensor:
        """Classes of spans [B, W, SPAN_WIDTH, 1 + kinds], by length; none where one leaves its sentence."""
        x = torch.cat([states, case], -1)
        count = x.shape[1]
        last = torch.arange(count, device=x.device)[:, None] + torch.arange(SPAN_WIDTH, device=x.device)[None]
        inside = last.clamp(max=count - 1)
        ends = self.span_last(x)[:, inside.reshape(-1)].view(x.shape[0], count, SPAN_WIDTH, -1)
        scores = self.span(
            self.drop(F.gelu(self.span_first(x)[:, :, None] + ends + self.span_width.to(ends.dtype)))
        ).float()
        same = sentence[:, inside.reshape(-1)].view(x.shape[0], count, SPAN_WIDTH) == sentence[:, :, None]
        leaves = (~(same & (last < count)[None])).to(scores.dtype)[..., None]
        some = torch.arange(scores.shape[-1], device=x.device) > 0
        return scores + leaves * some.to(scores.dtype) * IMPOSSIBLE

    def forward(self, ids: Tensor, case: Tensor, first: Tensor, sentence: Tensor) -> tuple[Tensor, ...]:
        read = self.read(ids, case, first)
        cases = classes_of_case(case, first)
        arcs, heads = self.arcs(read["tree"], sentence)
        return (
            *self.tags(read, cases),
            arcs,
            self.arc_labels(read["tree"], heads, arcs.argmax(-1)),
            self.span_scores(read["spans"], cases, sentence),
            read["states"],
        )


class References(nn.Module):
    """Vectors of mentions, and how well one fits as a later one's antecedent (0: a new entity)."""

    def __init__(self, features: int, dropout: float = 0.2):
        super().__init__()
        inner, shared = 128, 64
        self.mention = nn.Linear(2 * WIDTH, MENTION)
        self.later = nn.Linear(MENTION, inner)
        self.earlier = nn.Linear(MENTION, inner, bias=False)
        self.shared = nn.Linear(MENTION, shared)
        self.product = nn.Linear(shared, inner, bias=False)
        self.features = nn.Linear(features, inner, bias=False)
        self.score = nn.Linear(inner, 1)
        self.drop = Dropout(dropout)

    def mentions(self, start: Tensor, end: Tensor) -> Tensor:
        return F.gelu(self.mention(torch.cat([start, end], -1)))

    def scores(self, mentions: Tensor, later: Tensor, earlier: Tensor, features: Tensor) -> Tensor:
        shared = self.shared(mentions)
        x = self.later(mentions)[later] + self.earlier(mentions)[earlier] + features
        x = x + self.product(shared[later] * shared[earlier])
        return self.score(self.drop(F.gelu(x)))[:, 0]

    def forward(self, start: Tensor, end: Tensor, pairs: Tensor, features: Tensor) -> tuple[Tensor, Tensor]:
        mentions = self.mentions(start, end)
        return self.scores(mentions, pairs[:, 0], pairs[:, 1], self.features(features)), mentions


def near(place: Tensor, words: int) -> Tensor:
    """Signed distance class of each word from a place in its sentence [P, words]; 0 where the place is -1."""
    offset = torch.arange(words, device=place.device)[None] - place[:, None]
    found = offset.clamp(-REACH, REACH) + REACH + 1
    return found * (place >= 0).long()[:, None]


class Attention(nn.Module):
    """Queries over the words of one sentence each; a head may prefer words near the pair's ends."""

    def __init__(self, asking: int, width: int, heads: int):
        super().__init__()
        self.heads = heads
        self.query = nn.Linear(asking, width)
        self.key = nn.Linear(WIDTH, width)
        self.value = nn.Linear(WIDTH, width)
        self.near_subject = nn.Embedding(2 * REACH + 2, heads)
        self.near_object = nn.Embedding(2 * REACH + 2, heads)
        nn.init.normal_(self.near_subject.weight, std=0.3)
        nn.init.normal_(self.near_object.weight, std=0.3)

    def forward(
        self,
        asking: Tensor,
        sentence: Tensor,
        subject_at: Tensor,
        object_at: Tensor,
        context: Tensor,
        length: Tensor,
    ) -> Tensor:
        count, words = asking.shape[0], context.shape[1]
        key = self.key(context).view(context.shape[0], words, self.heads, -1).permute(0, 2, 3, 1)
        value = self.value(context).view(context.shape[0], words, self.heads, -1).permute(0, 2, 1, 3)
        outside = torch.arange(words, device=context.device)[None] >= length[:, None]
        bias = self.near_subject(near(subject_at, words)) + self.near_object(near(object_at, words))
        bias = bias + (outside.to(key.dtype) * IMPOSSIBLE)[sentence][..., None]
        query = self.query(asking) * (1 / math.sqrt(key.shape[2]))
        if self.training:
            return self._by_sentence(query, sentence, key, value, bias)
        query = query.view(count, self.heads, 1, -1)
        scores = (query @ key[sentence])[:, :, 0] + bias.transpose(1, 2)
        return (scores.softmax(-1)[:, :, None] @ value[sentence]).reshape(count, -1)

    def _by_sentence(
        self, query: Tensor, sentence: Tensor, key: Tensor, value: Tensor, bias: Tensor
    ) -> Tensor:
        """The same with one product a sentence: many queries ask the same words."""
        sentences, heads, inner, words = key.shape
        order = torch.argsort(sentence, stable=True)
        counts = torch.bincount(sentence, minlength=sentences)
        starts = counts.cumsum(0) - counts
        slot = torch.empty_like(sentence)
        slot[order] = torch.arange(len(sentence)) - starts[sentence[order]]
        most = int(counts.max())
        place = sentence * most + slot
        asked = query.new_zeros(sentences * most, query.shape[1]).index_copy(0, place, query)
        asked = asked.view(sentences, most, heads, inner).transpose(1, 2)
        scores = (asked @ key).transpose(1, 2).reshape(sentences * most, heads, words)[place]
        shares = (scores + bias.transpose(1, 2)).softmax(-1)
        spread = shares.new_zeros(sentences * most, heads, words).index_copy(0, place, shares)
        spread = spread.view(sentences, most, heads, words).transpose(1, 2)
        return (spread @ value).transpose(1, 2).reshape(sentences * most, -1)[place]


class Claims(nn.Module):
    """Relations of ordered pairs of units (the mentions of one entity in one sentence)."""

    def __init__(self, features: int, relations: int, dropout: float = 0.25):
        super().__init__()
        shared = 96
        self.subject = nn.Linear(MENTION, MENTION)
        self.object = nn.Linear(MENTION, MENTION, bias=False)
        self.shared_subject = nn.Linear(MENTION, shared)
        self.shared_object = nn.Linear(MENTION, shared)
        self.product = nn.Linear(shared, MENTION, bias=False)
        self.features = nn.Linear(features, MENTION, bias=False)
        self.attention = Attention(MENTION, MENTION, 8)
        self.own = nn.Linear(MENTION, MENTION)
        self.seen = nn.Linear(MENTION, MENTION, bias=False)
        self.relations = nn.Linear(MENTION, relations)
        self.drop = Dropout(dropout)
        nn.init.constant_(self.relations.bias, -4.0)

    def asking(self, units: Tensor, subject: Tensor, object: Tensor, features: Tensor) -> Tensor:
        x = self.subject(units)[subject] + self.object(units)[object] + features
        x = x + self.product(self.shared_subject(units)[subject] * self.shared_object(units)[object])
        return self.drop(F.gelu(x))

    def joined(self, asking: Tensor, seen: Tensor) -> Tensor:
        return F.gelu(self.own(asking) + self.seen(seen))

    def pairs(
        self,
        units: Tensor,
        subject: Tensor,
        object: Tensor,
        sentence: Tensor,
        subject_at: Tensor,
        object_at: Tensor,
        context: Tensor,
        length: Tensor,
        features: Tensor,
    ) -> Tensor:
        x = self.asking(units, subject, object, features)
        return self.joined(x, self.attention(x, sentence, subject_at, object_at, context, length))


class Qualifiers(nn.Module):
    """Polarity, modality and tenure of a pair's relation; it looks at the sentence on its own."""

    def __init__(self, relations: int, sizes: tuple[int, int, int], dropout: float = 0.2):
        super().__init__()
        inner = 128
        self.sizes = sizes
        self.pair = nn.Linear(MENTION, inner)
        self.relation = nn.Embedding(relations, inner)
        self.attention = Attention(inner, inner, 4)
        self.output = nn.Linear(inner, sum(sizes))
        self.drop = Dropout(dropout)

    def forward(
        self,
        pair: Tensor,
        relation: Tensor,
        sentence: Tensor,
        subject_at: Tensor,
        object_at: Tensor,
        context: Tensor,
        length: Tensor,
    ) -> tuple[Tensor, ...]:
        x = self.asking(pair, relation)
        seen = self.attention(F.gelu(x), sentence, subject_at, object_at, context, length)
        return self.qualified(x, seen)

    def asking(self, pair: Tensor, relation: Tensor) -> Tensor:
        return self.pair(pair) + self.relation(relation)

    def qualified(self, asking: Tensor, seen: Tensor) -> tuple[Tensor, ...]:
        return self.output(self.drop(F.gelu(asking + seen))).split(self.sizes, -1)


class Tieline(nn.Module):
    """All parts, with the lists that name their outputs."""

    def __init__(self, pieces: int, layers: int, lists: dict):
        super().__init__()
        self.reader = Reader(pieces, layers, len(lists["upos"]), len(lists["labels"]), len(lists["kinds"]))
        self.references = References(lists["features"]["antecedents"])
        self.claims = Claims(lists["features"]["pairs"], len(lists["relations"]))
        sizes = (len(lists["polarities"]), len(lists["modalities"]), len(lists["tenures"]) + 1)
        self.qualifiers = Qualifiers(len(lists["relations"]), sizes)
