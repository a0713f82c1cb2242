"""What mentions, references, relations and qualifiers lose on a batch of articles."""

import random
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from data_news import Placed
from model import IMPOSSIBLE, Reader, Tieline, classes_of_case
from windows import Batch, Window, tensors

POLARITY_WEIGHTS = torch.tensor([1.0, 3.0])
MODALITY_WEIGHTS = torch.tensor([1.0, 2.0, 2.0])
# At run time mentions are found by the model: some are missed, some cut a word wrong.
MENTION_SHIFT, MENTION_LOSS, FEATURE_LOSS = 0.06, 0.12, 0.08


@dataclass
class Pages:
    """Some articles as one: all indices count over the whole batch."""

    batch: Batch
    # Flat place of each word in [rows × words of the batch].
    words: Tensor
    # Place in `words` of each word of each sentence [S, L] and the sentences' lengths.
    context: Tensor
    length: Tensor
    # First and last word of each mention, in `words`.
    mentions: Tensor
    kinds: Tensor
    entities: Tensor
    # First mention of each article, and one more entry: the end.
    first_mentions: list[int]
    units: Tensor
    subject: Tensor
    object: Tensor
    sentence: Tensor
    # Where the pair's ends stand in that sentence: word number there, -1 elsewhere.
    subject_at: Tensor
    object_at: Tensor
    spans: Tensor


def gather(placed: list[Placed]) -> Pages:
    windows: list[Window] = [window for one in placed for window in one.windows]
    batch = tensors(windows)
    width = batch.first.shape[1]
    words, sentences, mentions, kinds, entities, spans = [], [], [], [], [], []
    units: list[list[int]] = []
    known_units: dict[tuple, int] = {}
    subject, object_, sentence, first_mentions = [], [], [], [0]
    subject_at, object_at = [], []
    row = 0
    for number, one in enumerate(placed):
        article, word_base, sentence_base, mention_base = (
            one.article,
            len(words),
            len(sentences),
            len(mentions),
        )
        words += [(row + window) * width + place for window, place in one.at]
        sentences += [
            list(range(word_base + start, word_base + end))
            for start, end in zip(article.starts, article.starts[1:])
        ]
        for first, last, kind, entity in article.mentions:
            mentions.append((word_base + first, word_base + last))
            kinds.append(kind)
            entities.append(number * 100_000 + entity)
        first_mentions.append(len(mentions))
        for pair in article.pairs:
            for own, ends in ((pair.subject, subject), (pair.object, object_)):
                key = (number, *own)
                if key not in known_units:
                    known_units[key] = len(units)
                    units.append([mention_base + mention for mention in own])
                ends.append(known_units[key])
            sentence.append(sentence_base + pair.sentence)
            subject_at.append(article.place_in(pair.sentence, pair.subject))
            object_at.append(article.place_in(pair.sentence, pair.object))
        spans += [(row + window, first, width_, kind) for window, first, width_, kind in one.spans]
        row += len(one.windows)
    return Pages(
        batch=batch,
        words=torch.tensor(words),
        context=_padded(sentences, 0),
        length=torch.tensor([len(places) for places in sentences]),
        mentions=torch.tensor(mentions).reshape(-1, 2),
        kinds=torch.tensor(kinds),
        entities=torch.tensor(entities),
        first_mentions=first_mentions,
        units=_padded(units, -1),
        subject=torch.tensor(subject),
        object=torch.tensor(object_),
        sentence=torch.tensor(sentence),
        subject_at=torch.tensor(subject_at),
        object_at=torch.tensor(object_at),
        spans=torch.tensor(spans).reshape(-1, 4),
    )


def _padded(rows: list[list[int]], fill: int) -> Tensor:
    width = max([1, *map(len, rows)])
    return torch.tensor([row + [fill] * (width - len(row)) for row in rows]).reshape(-1, width)


def embed_features(layer: nn.Linear, lists: list[list[int]], chance: random.Random | None) -> Tensor:
    """The layer's product with the 0/1 vectors that the lists of active features stand for."""
    flat, offsets = [], []
    for features in lists:
        offsets.append(len(flat))
        if chance:
            flat += [feature for feature in features if chance.random() >= FEATURE_LOSS]
        else:
            flat += features
    return F.embedding_bag(
        torch.tensor(flat, dtype=torch.long), layer.weight.t().contiguous(), torch.tensor(offsets), mode="sum"
    )


def unit_vectors(mentions: Tensor, units: Tensor, chance: random.Random | None) -> Tensor:
    """Logsumexp over each unit's mentions; in training, mentions of larger units are lost now and then."""
    lost = units < 0
    if chance:
        kept = torch.rand(units.shape, generator=_generator(chance)) >= MENTION_LOSS
        kept[:, 0] |= ~(kept & ~lost).any(1)
        lost = lost | ~kept
    return torch.logsumexp(mentions[units.clamp(min=0)].masked_fill(lost[..., None], IMPOSSIBLE), 1)


def _generator(chance: random.Random) -> torch.Generator:
    return torch.Generator().manual_seed(chance.getrandbits(40))


def shifted(pages: Pages, chance: random.Random) -> Tensor:
    """First and last words of mentions, a few of them one word off."""
    generator = _generator(chance)
    shape = pages.mentions.shape
    step = torch.randint(0, 2, shape, generator=generator) * 2 - 1
    moved = (torch.rand(shape, generator=generator) < MENTION_SHIFT).long() * step
    moved = (pages.mentions + moved).clamp(0, len(pages.words) - 1)
    return torch.where((moved[:, :1] <= moved[:, 1:]), moved, pages.mentions)


def span_loss(reader: Reader, pages: Pages, states: Tensor) -> Tensor:
    batch = pages.batch
    with torch.autocast("cpu", torch.bfloat16):
        scores = reader.span_scores(states, classes_of_case(batch.case, batch.first), batch.sentence)
    wanted = torch.zeros(scores.shape[:-1], dtype=torch.long)
    if len(pages.spans):
        row, first, width, kind = pages.spans.unbind(1)
        wanted[row, first, width] = kind
    asked = (batch.sentence >= 0)[..., None] & (scores[..., 1] > IMPOSSIBLE / 2)
    return F.cross_entropy(scores[asked], wanted[asked], reduction="sum") / max(8, len(pages.spans))


def antecedent_candidates(placed: list[Placed], pages: Pages) -> tuple[Tensor, list[list[int]]]:
    """Later and earlier mention of each candidate [P, 2], and its features."""
    pairs, features = [], []
    for one, base in zip(placed, pages.first_mentions):
        for later, earlier, found in one.article.antecedents:
            pairs.append((base + later, base + earlier))
            features.append(found)
    return torch.tensor(pairs, dtype=torch.long).reshape(-1, 2), features


def reference_loss(scores: Tensor, later: Tensor, earlier: Tensor, entities: Tensor) -> Tensor:
    """Minus the log share of right antecedents among a mention's candidates and none (Lee et al. 2017)."""
    count = len(entities)
    right = entities[later] == entities[earlier]
    top = torch.zeros(count).scatter_reduce(0, later, scores.detach(), "amax")
    own = (scores - top[later]).exp()
    none = (-top).exp()
    everything = none.scatter_add(0, later, own)
    right_sum = torch.zeros(count).scatter_add(0, later, own * right)
    has_right = torch.zeros(count).scatter_add(0, later, right.float()) > 0
    share = torch.where(has_right, right_sum, none) / everything
    return -share.clamp(min=1e-9).log().mean()


def possible_relations(lists: dict) -> Tensor:
    """[kinds, kinds, relations]: may the relation join a subject and an object of these kinds?"""
    kinds = {kind: number for number, kind in enumerate(lists["kinds"])}
    possible = torch.zeros(len(kinds), len(kinds), len(lists["relations"]), dtype=torch.bool)
    for number, (sources, targets) in enumerate(lists["allowed"]):
        for source in sources:
            for target in targets:
                a, b = (kinds[end] if isinstance(end, str) else end for end in (source, target))
                possible[a, b, number] = True
                if lists["symmetric"][number]:
                    possible[b, a, number] = True
    return possible


def end_kinds(pages: Pages) -> tuple[Tensor, Tensor]:
    return pages.kinds[pages.units[pages.subject, 0]], pages.kinds[pages.units[pages.object, 0]]


def article_losses(
    network: Tieline,
    placed: list[Placed],
    pages: Pages,
    read: dict[str, Tensor],
    possible: Tensor,
    chance: random.Random,
) -> dict[str, Tensor]:
    losses = {}
    partial = placed[0].article.relations is not None
    if not partial:
        losses["spans"] = span_loss(network.reader, pages, read["spans"])
    if not len(pages.mentions):
        return losses
    states = read["states"].flatten(0, 1)[pages.words]
    ends = shifted(pages, chance)
    mentions = network.references.mentions(states[ends[:, 0]], states[ends[:, 1]])
    if not partial:
        asked_pairs, features = antecedent_candidates(placed, pages)
        if features:
            later, earlier = asked_pairs.unbind(1)
            embedded = embed_features(network.references.features, features, chance)
            own = network.references.scores(mentions, later, earlier, embedded)
            losses["references"] = 2.0 * reference_loss(own, later, earlier, pages.entities)
    candidates = [pair for one in placed for pair in one.article.pairs]
    if not candidates:
        return losses
    context = states[pages.context]
    pair = network.claims.pairs(
        unit_vectors(mentions, pages.units, chance),
        pages.subject,
        pages.object,
        pages.sentence,
        pages.subject_at,
        pages.object_at,
        context,
        pages.length,
        embed_features(network.claims.features, [pair.features for pair in candidates], chance),
    )
    scores = network.claims.relations(network.claims.drop(pair))
    wanted, weight = torch.zeros_like(scores), possible[end_kinds(pages)].float()
    if partial:
        weight = weight * _annotated(placed, scores.shape[1])
    asked = []
    for number, candidate in enumerate(candidates):
        for relation, polarity, modality, tenure, sure in candidate.claims:
            wanted[number, relation] = 1.0
            weight[number, relation] = sure
            asked.append((number, relation, polarity, modality, tenure))
    lost = F.binary_cross_entropy_with_logits(scores, wanted, weight, reduction="sum")
    losses["relations"] = 1.5 * lost / max(4.0, float(wanted.sum()))
    if asked and not partial:
        number, relation, polarity, modality, tenure = torch.tensor(asked).unbind(1)
        found = network.qualifiers(
            pair[number],
            relation,
            pages.sentence[number],
            pages.subject_at[number],
            pages.object_at[number],
            context,
            pages.length,
        )
        losses["qualifiers"] = (
            F.cross_entropy(found[0], polarity, POLARITY_WEIGHTS)
            + F.cross_entropy(found[1], modality, MODALITY_WEIGHTS)
            + 0.5 * F.cross_entropy(found[2], tenure)
        )
    return losses


def _annotated(placed: list[Placed], relations: int) -> Tensor:
    rows = []
    for one in placed:
        row = torch.zeros(relations)
        row[one.article.relations] = 1.0
        rows += [row] * len(one.article.pairs)
    return torch.stack(rows)
