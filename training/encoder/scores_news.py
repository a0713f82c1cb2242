"""Figures of the article heads on a held-out part: gold mentions in, unless a figure says otherwise."""

from collections import Counter, defaultdict

import torch

from data_news import Article, Placed, place
from losses_article import (
    antecedent_candidates,
    end_kinds,
    gather,
    possible_relations,
    unit_vectors,
)
from model import IMPOSSIBLE
from parts import GraphParts, NetworkParts
from vocabulary import Vocabulary
from windows import batches

THRESHOLDS = (0.3, 0.5, 0.7, 0.8, 0.9)


def figures(right: int, found: int, gold: int) -> str:
    precision, recall = right / max(1, found), right / max(1, gold)
    return f"{100 * precision:.1f}/{100 * recall:.1f}/{200 * right / max(1, found + gold):.1f}"


def decode_spans(scores: torch.Tensor, sentence: torch.Tensor) -> list[tuple[int, int, int]]:
    """(first, last, kind) of one window's mentions: likelier than not, none crossing a likelier one."""
    shares = scores.softmax(-1)
    some = 1 - shares[..., 0]
    some = some * (sentence >= 0)[:, None]
    found = [
        (float(some[first, width]), first, first + width, int(shares[first, width, 1:].argmax()))
        for first, width in (some > 0.5).nonzero().tolist()
    ]
    kept: list[tuple[int, int, int]] = []
    for _, first, last, kind in sorted(found, reverse=True):
        if all(not (a < first <= b < last or first < a <= last < b) for a, b, _ in kept):
            kept.append((first, last, kind))
    return kept


def clusters(count: int, later: list[int], earlier: list[int], scores: list[float]) -> list[int]:
    """Each mention joins its best candidate's cluster if that scores above a new entity's 0."""
    best: dict[int, tuple[float, int]] = {}
    for after, before, score in zip(later, earlier, scores):
        if score > 0 and score > best.get(after, (0.0, -1))[0]:
            best[after] = (score, before)
    cluster = list(range(count))
    for mention in range(count):
        if mention in best:
            cluster[mention] = cluster[best[mention][1]]
    return cluster


def b_cubed(gold: list[int], found: list[int]) -> float:
    """F1 of B³ (Bagga and Baldwin 1998) over the same mentions."""
    both, own, other = Counter(zip(gold, found)), Counter(gold), Counter(found)
    precision = sum(count * count / other[pair[1]] for pair, count in both.items())
    recall = sum(count * count / own[pair[0]] for pair, count in both.items())
    return 2 * precision * recall / max(1e-9, precision + recall) / max(1, len(gold))


@torch.no_grad()
def score_articles(
    parts: NetworkParts | GraphParts, articles: list[Article], vocabulary: Vocabulary, lists: dict, most: int
) -> dict:
    possible = possible_relations(lists)
    mention, span, recalled, asked_forms = Counter(), Counter(), Counter(), Counter()
    link, qualifier = Counter(), Counter()
    cubes, cube_weights = 0.0, 0
    scored: list[tuple[float, bool, int, bool]] = []
    gold_by_relation, gold_by_place = Counter(), Counter()
    placed_all = [place(article, vocabulary, most) for article in articles]
    for group in batches(placed_all, lambda p: (len(p.windows), max(len(w.ids) for w in p.windows)), 4096):
        pages = gather(group)
        spans, all_states = parts.spans_and_states(pages.batch)
        partial = group[0].article.relations is not None
        if not partial:
            _count_spans(group, pages, spans, mention, span, recalled, asked_forms)
        if not len(pages.mentions):
            continue
        states = all_states.flatten(0, 1)[pages.words]
        pairs, features = antecedent_candidates(group, pages)
        start, end = states[pages.mentions[:, 0]], states[pages.mentions[:, 1]]
        scores, mentions = parts.references(start, end, pairs, features)
        if not partial:
            joined = clusters(len(mentions), pairs[:, 0].tolist(), pairs[:, 1].tolist(), scores.tolist())
            entities = pages.entities.tolist()
            for first, last in zip(pages.first_mentions, pages.first_mentions[1:]):
                gold, own = entities[first:last], joined[first:last]
                cubes += b_cubed(gold, own) * len(gold)
                cube_weights += len(gold)
                _count_links(link, gold, own)
        candidates = [pair for one in group for pair in one.article.pairs]
        if not candidates:
            continue
        context = states[pages.context]
        units = unit_vectors(mentions, pages.units, None)
        logits, pair_states = parts.claims(units, pages, context, [pair.features for pair in candidates])
        logits = logits.masked_fill(~possible[end_kinds(pages)], IMPOSSIBLE)
        _score_relations(group, logits, lists, scored, gold_by_relation, gold_by_place)
        if not partial:
            _count_qualifiers(parts, group, pages, pair_states, context, qualifier)
    result: dict = {"articles": len(articles)}
    if mention["gold"]:
        result["mentions P/R/F1"] = figures(mention["right"], mention["found"], mention["gold"])
        result["spans without kind"] = figures(span["right"], mention["found"], mention["gold"])
        result["recall by form"] = {
            form: f"{100 * recalled[form] / asked_forms[form]:.1f} of {asked_forms[form]}"
            for form in asked_forms
        }
        result["links P/R/F1"] = figures(link["right"], link["found"], link["gold"])
        result["B3"] = round(100 * cubes / max(1, cube_weights), 1)
    result |= _relation_figures(scored, gold_by_relation, gold_by_place, lists)
    if qualifier["asked"]:
        result["qualifiers"] = dict(sorted(qualifier.items()))
    return result


def _count_spans(group: list[Placed], pages, scores, mention, span, recalled, asked_forms) -> None:
    batch = pages.batch
    row = 0
    for one in group:
        gold = {}
        for number, (first, last, kind, _) in enumerate(one.article.mentions):
            window, start = one.at[first]
            gold.setdefault((window, start, start + last - first), (kind, one.article.form(number)))
        found = {
            (window, first, last): kind
            for window in range(len(one.windows))
            for first, last, kind in decode_spans(scores[row + window], batch.sentence[row + window])
        }
        row += len(one.windows)
        mention["gold"] += len(gold)
        mention["found"] += len(found)
        for key, (kind, form) in gold.items():
            asked_forms[form] += 1
            if key in found:
                span["right"] += 1
                if found[key] == kind:
                    mention["right"] += 1
                    recalled[form] += 1


def _count_links(link: Counter, gold: list[int], own: list[int]) -> None:
    for after in range(len(gold)):
        for before in range(after):
            same, joined = gold[after] == gold[before], own[after] == own[before]
            link["gold"] += same
            link["found"] += joined
            link["right"] += same and joined


def _score_relations(group, logits, lists, scored, gold_by_relation, gold_by_place) -> None:
    """Appends (confidence, right, relation, in one sentence); optional claims count neither way."""
    shares = logits.sigmoid().tolist()
    base = 0
    for one in group:
        relations = one.article.relations
        pairs = one.article.pairs
        for number, pair in enumerate(pairs):
            required = {claim[0] for claim in pair.claims if claim[4] == 1.0}
            optional = {claim[0] for claim in pair.claims} - required
            row = shares[base + number]
            together = _together(one.article, pair)
            for relation in range(len(lists["relations"])):
                if relations is not None and relation not in relations:
                    continue
                share = row[relation]
                if lists["symmetric"][relation] and pair.reverse is not None:
                    if pair.reverse < number:
                        continue
                    share = (share + shares[base + pair.reverse][relation]) / 2
                gold_by_relation[relation] += relation in required
                gold_by_place[together] += relation in required
                if relation in optional or share < 0.05:
                    continue
                scored.append((share, relation in required, relation, together))
        base += len(pairs)


def _together(article: Article, pair) -> bool:
    return all(
        any(article.sentence[article.mentions[m][0]] == pair.sentence for m in unit)
        for unit in (pair.subject, pair.object)
    )


def _count_qualifiers(parts, group, pages, pair_states, context, count: Counter) -> None:
    asked, base = [], 0
    for one in group:
        for number, pair in enumerate(one.article.pairs):
            asked += [(base + number, *claim[:4]) for claim in pair.claims]
        base += len(one.article.pairs)
    if not asked:
        return
    number, relation, polarity, modality, tenure = torch.tensor(asked).unbind(1)
    scores = parts.qualifiers(pair_states, number, relation, pages, context)
    own_polarity, own_modality, own_tenure = (score.argmax(-1) for score in scores)
    count["asked"] += len(asked)
    count["polarity and modality right"] += int(
        ((own_polarity == polarity) & (own_modality == modality)).sum()
    )
    count["positive and actual"] += int(((polarity == 0) & (modality == 0)).sum())
    for name, own, gold in (("negative", own_polarity, polarity), ("not actual", own_modality, modality)):
        count[f"{name}: gold"] += int((gold > 0).sum())
        count[f"{name}: said"] += int((own > 0).sum())
        count[f"{name}: right"] += int(((own > 0) & (own == gold)).sum())
    count["tenure: gold"] += int((tenure > 0).sum())
    count["tenure: right"] += int(((tenure > 0) & (own_tenure == tenure)).sum())
    count["tenure: said"] += int((own_tenure > 0).sum())


def _relation_figures(scored, gold_by_relation: Counter, gold_by_place: Counter, lists: dict) -> dict:
    gold = sum(gold_by_relation.values())
    scored.sort(key=lambda entry: -entry[0])
    best, right = (0.0, 0.0, ""), 0
    recall_at: dict[str, str] = {}
    for number, (share, is_right, _, _) in enumerate(scored, 1):
        right += is_right
        f1 = 2 * right / (number + gold)
        if f1 > best[0]:
            best = (f1, share, figures(right, number, gold))
        for precision in (0.9, 0.8, 0.7):
            if right / number >= precision and number > 20:
                recall_at[str(precision)] = f"{100 * right / max(1, gold):.1f} at {share:.2f}"
    result: dict = {
        "relations, best": f"{best[2]} at {best[1]:.2f}, gold {gold}",
        "relations by threshold": {},
        "recall at precision": recall_at,
    }
    for threshold in THRESHOLDS:
        kept = [entry for entry in scored if entry[0] >= threshold]
        result["relations by threshold"][str(threshold)] = figures(
            sum(entry[1] for entry in kept), len(kept), gold
        )
    kept = [entry for entry in scored if entry[0] >= 0.5]
    for name, together in (("in one sentence", True), ("across sentences", False)):
        own = [entry for entry in scored if entry[3] == together]
        said = [entry for entry in own if entry[0] >= 0.5]
        asked = gold_by_place[together]
        result[f"relations {name}, 0.5"] = (
            f"{figures(sum(e[1] for e in said), len(said), asked)} gold {asked}"
        )
    by_relation = defaultdict(Counter)
    for _, is_right, relation, _ in kept:
        by_relation[relation]["found"] += 1
        by_relation[relation]["right"] += is_right
    result["by relation, 0.5"] = {
        name: f"{figures(by_relation[n]['right'], by_relation[n]['found'], gold_by_relation[n])} "
        f"gold {gold_by_relation[n]}"
        for n, name in enumerate(lists["relations"])
        if gold_by_relation[n]
    }
    return result
