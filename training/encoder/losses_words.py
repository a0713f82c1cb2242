"""What the heads over words lose on windows: names, parts of speech, trees, kinds of known names."""

import torch
import torch.nn.functional as F
from torch import Tensor

from model import SPAN_WIDTH, Reader, classes_of_case
from windows import IGNORED, Batch


def word_losses(reader: Reader, batch: Batch, read: dict[str, Tensor]) -> dict[str, Tensor]:
    """Weighted losses of whatever the batch is annotated for."""
    cases = classes_of_case(batch.case, batch.first)
    losses = {}
    if (batch.names != IGNORED).any():
        scores = reader.names(torch.cat([read["names"], cases], -1))
        losses["names"] = 2.0 * F.cross_entropy(scores.flatten(0, 1), batch.names.flatten())
    if (batch.upos != IGNORED).any():
        scores = reader.upos(torch.cat([read["upos"], cases], -1))
        losses["upos"] = 0.5 * F.cross_entropy(scores.flatten(0, 1), batch.upos.flatten())
    if (batch.heads != IGNORED).any():
        arcs, heads = reader.arcs(read["tree"], batch.sentence)
        labels = reader.arc_labels(read["tree"], heads, batch.heads.clamp(min=0))
        losses["arcs"] = 0.5 * F.cross_entropy(arcs.flatten(0, 1), batch.heads.flatten())
        losses["labels"] = 0.3 * F.cross_entropy(labels.flatten(0, 1), batch.labels.flatten())
    return losses


def name_kind_loss(reader: Reader, batch: Batch, read: dict[str, Tensor]) -> Tensor | None:
    """The mention head on collections that mark names only: each marked name is a mention of its kind."""
    found = [
        (row, first, min(last - first, SPAN_WIDTH - 1), kind)
        for row, tags in enumerate(batch.names.tolist())
        for first, last, kind in tagged(tags)
        if last - first < SPAN_WIDTH
    ]
    if not found:
        return None
    row, first, width, kind = torch.tensor(found).unbind(1)
    x = torch.cat([read["spans"], classes_of_case(batch.case, batch.first)], -1)
    ends = (
        reader.span_first(x[row, first]) + reader.span_last(x[row, first + width]) + reader.span_width[width]
    )
    scores = reader.span(reader.drop(F.gelu(ends)))
    return F.cross_entropy(scores, kind + 1)


def tagged(tags: list[int]) -> list[tuple[int, int, int]]:
    """(first, last, kind number) of the names in numbers of NAME_TAGS: odd begins, even goes on."""
    found, first = [], None
    for place, tag in enumerate([*tags, 0]):
        if first is not None and not (tag > 0 and tag % 2 == 0 and tag == tags[first] + 1):
            found.append((first, place - 1, (tags[first] - 1) // 2))
            first = None
        if tag > 0 and tag % 2 == 1:
            first = place
    return found
