"""Two stages of training: words alone (names, parts of speech, trees), then everything together."""

import copy
import random
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import torch

from data_news import Article, place
from data_ud import Document
from losses_article import article_losses, gather, possible_relations
from losses_words import name_kind_loss, word_losses
from model import Tieline
from vocabulary import Vocabulary
from windows import Lists, batches, tensors, windows_of


@dataclass(frozen=True)
class Settings:
    window: int = 192
    # Pieces of a batch, padding included.
    pieces: int = 2560
    encoder_rate: float = 3e-4
    head_rate: float = 1e-3
    warm_up: float = 0.08
    # The averaged weights move by this share of the way every AVERAGE_EVERY steps.
    average: float = 0.03
    frozen: int = 0
    seed: int = 1


AVERAGE_EVERY = 5
REPORT_EVERY = 25
CHECKPOINT_EVERY = 100


@dataclass
class Texts:
    """What is trained on."""

    trees: list[Document]
    names: list[Document]
    news: list[Article]
    facts: list[Article]


class Average:
    """A running average of the weights: steadier than the last step's."""

    def __init__(self, network: Tieline, share: float):
        self.share = share
        self.network = copy.deepcopy(network)

    @torch.no_grad()
    def move(self, network: Tieline, step: int) -> None:
        # Early on the average follows fast.
        share = max(self.share, 1 / (1 + step / AVERAGE_EVERY))
        for own, new in zip(self.network.parameters(), network.parameters()):
            if new.requires_grad:
                own.lerp_(new, share)


def word_batches(documents: list[Document], vocabulary: Vocabulary, lists: Lists, settings: Settings, chance):
    windows = windows_of(documents, vocabulary, lists, settings.window, chance)
    return [
        ("words", group) for group in batches(windows, lambda w: (1, len(w.ids)), settings.pieces, chance)
    ]


def article_batches(articles: list[Article], vocabulary: Vocabulary, settings: Settings, chance):
    placed = [place(article, vocabulary, settings.window, chance) for article in articles]

    def size(one):
        return len(one.windows), max(len(window.ids) for window in one.windows)

    return [("articles", group) for group in batches(placed, size, settings.pieces, chance)]


def some(items: list, share: float, chance: random.Random) -> list:
    if share >= 1:
        return items
    return chance.sample(items, int(share * len(items)))


def epoch_batches(texts: Texts, shares: dict[str, float], vocabulary, lists: Lists, settings, chance) -> list:
    """The batches of one epoch: a share of each collection, shuffled together."""
    documents = some(texts.trees, shares["trees"], chance) + some(texts.names, shares["names"], chance)
    found = word_batches(documents, vocabulary, lists, settings, chance)
    for articles, share in ((texts.news, shares["news"]), (texts.facts, shares["facts"])):
        if share and articles:
            found += article_batches(some(articles, share, chance), vocabulary, settings, chance)
    chance.shuffle(found)
    return found


def train(
    network: Tieline,
    texts: Texts,
    shares: dict[str, float],
    epochs: int,
    vocabulary: Vocabulary,
    lists: Lists,
    features: dict,
    settings: Settings,
    report=print,
    most_steps: int | None = None,
    checkpoint: Path | None = None,
) -> Tieline:
    """Trains in place and gives back the averaged network."""
    chance = random.Random(settings.seed)
    torch.manual_seed(settings.seed)
    possible = possible_relations(features)
    network.train()
    network.reader.encoder.freeze(settings.frozen)
    encoder = [p for p in network.reader.encoder.parameters() if p.requires_grad]
    known = {id(p) for p in network.reader.encoder.parameters()}
    heads = [p for p in network.parameters() if id(p) not in known]
    optimizer = torch.optim.AdamW(
        [{"params": encoder, "lr": settings.encoder_rate}, {"params": heads, "lr": settings.head_rate}],
        weight_decay=0.01,
        betas=(0.9, 0.98),
        fused=True,
    )
    plan = epoch_batches(texts, shares, vocabulary, lists, settings, chance)
    total = min(epochs * len(plan), most_steps or epochs * len(plan))
    warm = max(1, int(settings.warm_up * total))
    rate = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min((step + 1) / warm, max(0.02, (total - step) / max(1, total - warm)))
    )
    average = Average(network, settings.average)
    running: Counter = Counter()
    seen: Counter = Counter()
    step, began = 0, time.time()
    report(f"{total} steps, {len(plan)} an epoch")
    while step < total:
        for form, group in plan:
            if step == total:
                break
            losses = _losses(network, form, group, possible, chance)
            loss = sum(losses.values())
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_([*encoder, *heads], 1.0)
            optimizer.step()
            rate.step()
            step += 1
            if step % AVERAGE_EVERY == 0 or step == total:
                average.move(network, step)
            for name, value in losses.items():
                share = max(0.02, 1 / (1 + seen[name]))
                running[name] += share * (float(value.detach()) - running[name])
                seen[name] += 1
            if step % REPORT_EVERY == 0:
                shown = " ".join(f"{name} {running[name]:.3f}" for name in sorted(running))
                report(f"{step} {time.time() - began:.0f} s {shown}")
            if checkpoint and step % CHECKPOINT_EVERY == 0:
                torch.save(average.network.state_dict(), checkpoint)
        plan = epoch_batches(texts, shares, vocabulary, lists, settings, chance)
    return average.network


def _losses(network: Tieline, form: str, group: list, possible, chance) -> dict:
    if form == "words":
        batch = tensors(group)
        read = _read(network, batch)
        losses = word_losses(network.reader, batch, read)
        if "names" in losses:
            kinds = name_kind_loss(network.reader, batch, read)
            if kinds is not None:
                losses["kinds"] = 0.3 * kinds
        return losses
    # A batch's articles are all annotated to the full, or all for some relations only.
    partial = group[0].article.relations is not None
    pages = gather(group)
    read = _read(network, pages.batch)
    losses = article_losses(network, group, pages, read, possible, chance)
    if partial:
        return {f"facts {name}": value for name, value in losses.items()}
    words = word_losses(network.reader, pages.batch, read)
    return losses | {f"news {name}": value for name, value in words.items()}


def _read(network: Tieline, batch) -> dict:
    with torch.autocast("cpu", torch.bfloat16):
        return network.reader.read(batch.ids, batch.case, batch.first)
