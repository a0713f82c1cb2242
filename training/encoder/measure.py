"""Every figure of a trained network, in full precision and through the exported int8 encoder."""

from pathlib import Path

import onnxruntime
import torch

from model import Reader, Tieline
from scores_news import score_articles
from scores_words import score_documents
from vocabulary import Vocabulary
from windows import Lists

COLLECTIONS = ("ewt", "gum", "uner", "dwie")


class ExportedReader:
    """The int8 graph in the network's place: called and read like Reader."""

    def __init__(self, path: Path, full: Reader):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 2
        self.session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
        self.full = full

    def eval(self) -> None:
        pass

    def __call__(self, *inputs: torch.Tensor) -> list[torch.Tensor]:
        names = [entry.name for entry in self.session.get_inputs()]
        given = dict(zip(("ids", "case", "first", "sent"), inputs))
        feed = {name: given[name].to(torch.int32).numpy() for name in names}
        return [torch.from_numpy(output) for output in self.session.run(None, feed)]


def measure(
    network: Tieline,
    development: dict,
    vocabulary: Vocabulary,
    numbers: Lists,
    lists: dict,
    window: int,
    exported: Path,
) -> dict:
    figures: dict = {}
    small = ExportedReader(exported / "encoder.onnx", network.reader)
    for name in COLLECTIONS:
        figures[name] = {
            "full": score_documents(network.reader, development[name], vocabulary, numbers, window),
            "int8": score_documents(small, development[name], vocabulary, numbers, window),
        }
    for name in ("news", "knowledgenet"):
        if development[name]:
            figures[name] = score_articles(network, development[name], vocabulary, lists, window)
    return figures
