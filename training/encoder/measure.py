"""Every figure of a trained network, in full precision and through the exported int8 graphs."""

from pathlib import Path

from model import Tieline
from parts import GraphParts, NetworkParts
from scores_news import score_articles
from scores_words import score_documents
from vocabulary import Vocabulary
from windows import Lists

WORD_PARTS = ("ewt", "gum", "uner", "dwie")
ARTICLE_PARTS = ("news", "knowledgenet")


def measure(
    network: Tieline,
    development: dict,
    vocabulary: Vocabulary,
    numbers: Lists,
    lists: dict,
    window: int,
    exported: Path,
) -> dict:
    network.eval()
    ways = {"full": NetworkParts(network), "int8": GraphParts(exported, lists)}
    figures: dict = {}
    for name in WORD_PARTS:
        figures[name] = {
            way: score_documents(parts, development[name], vocabulary, numbers, window)
            for way, parts in ways.items()
        }
    for name in ARTICLE_PARTS:
        if development[name]:
            figures[name] = {
                way: score_articles(parts, development[name], vocabulary, lists, window)
                for way, parts in ways.items()
            }
    return figures
