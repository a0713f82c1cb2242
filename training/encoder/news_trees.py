"""Parts of speech and trees of the annotated news, as a network read them that learnt them from treebanks alone.

Nobody has drawn trees over the news. Without any, the joint stage pulls the states of news sentences towards
claims until "denied" looks like "not"; the word stage's own readings hold them where they were (self-training,
as in McClosky et al. 2006).
"""

import torch

from data_news import Article, Syntax, place
from model import Tieline, classes_of_case
from vocabulary import Vocabulary
from windows import IGNORED, batches, tensors

# A reading that the network itself holds less likely than this teaches nothing.
SURE = 0.6
# Pieces of a batch, padding included.
PIECES = 6000


@torch.no_grad()
def add_trees(network: Tieline, articles: list[Article], vocabulary: Vocabulary, most: int) -> None:
    """Writes each article's syntax; uncertain parts of speech, heads and labels are left out."""
    network.eval()
    reader = network.reader
    placed = [place(article, vocabulary, most) for article in articles]

    def size(one):
        return len(one.windows), max(len(window.ids) for window in one.windows)

    for group in batches(placed, size, PIECES):
        batch = tensors([window for one in group for window in one.windows])
        read = reader.read(batch.ids, batch.case, batch.first)
        cases = classes_of_case(batch.case, batch.first)
        arcs, heads = reader.arcs(read["tree"], batch.sentence)
        chosen = arcs.argmax(-1)
        upos = _sure(reader.upos(torch.cat([read["upos"], cases], -1)))
        labels = _sure(reader.arc_labels(read["tree"], heads, chosen))
        sure_heads = _sure(arcs)
        row = 0
        for one in group:
            word_at = {at: word for word, at in enumerate(one.at)}
            syntax = Syntax([], [], [])
            for word, (window, own) in enumerate(one.at):
                syntax.upos.append(upos[row + window][own])
                head = sure_heads[row + window][own]
                syntax.heads.append(head if head <= 0 else 1 + word_at[window, head - 1])
                syntax.labels.append(IGNORED if head == IGNORED else labels[row + window][own])
            one.article.syntax = syntax
            row += len(one.windows)


def _sure(scores: torch.Tensor) -> list[list[int]]:
    likely, number = scores.float().softmax(-1).max(-1)
    return number.masked_fill(likely < SURE, IGNORED).tolist()
