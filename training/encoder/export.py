"""The trained network as five int8 ONNX graphs, with the lists, pieces and hashes that the reader checks."""

import hashlib
import json
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor

from exported import ArcLabels, SentenceClaims, SentenceQualifiers, WindowReader
from fusion import without_casts, write_fused
from model import MENTION, NAME_TAGS, SPAN_WIDTH, WIDTH, Tieline
from vocabulary import WORD_PIECES

OPSET = 17


def _integers(*shape: int, below: int) -> Tensor:
    return torch.randint(0, below, shape)


def graphs(network: Tieline, lists: dict, pieces: int) -> dict[str, tuple]:
    """Name → part, example inputs, names and axes of inputs and outputs."""
    features = lists["features"]
    relations = len(lists["relations"])
    arc = network.reader.label.in_features
    context = torch.randn(9, WIDTH)
    places = (
        torch.tensor([0, 3, -1, 2, 1, -1]),
        torch.tensor([2, -1, 1, 3, 0, 2]),
    )
    pair_axes = {"subjectAt": {0: "P"}, "objectAt": {0: "P"}, "context": {0: "L"}}
    words = torch.tensor([[0] * 9 + [1] * 8])
    return {
        "encoder": (
            WindowReader(network.reader),
            (_integers(1, 24, below=pieces), _integers(1, 24, below=8), _integers(1, 17, below=24), words),
            ["ids", "case", "first", "sent"],
            ["names", "upos", "arc", "dependent", "head", "spans", "states"],
            {
                "ids": {1: "T"},
                "case": {1: "T"},
                "first": {1: "W"},
                "sent": {1: "W"},
                "names": {1: "W"},
                "upos": {1: "W"},
                "arc": {1: "W", 2: "H"},
                "dependent": {0: "W"},
                "head": {0: "H"},
                "spans": {1: "W"},
                "states": {1: "W"},
            },
        ),
        "arcs": (
            ArcLabels(network.reader),
            (torch.randn(7, arc), torch.randn(7, arc)),
            ["dependent", "head"],
            ["label"],
            {"dependent": {0: "W"}, "head": {0: "W"}, "label": {0: "W"}},
        ),
        "references": (
            network.references,
            (
                torch.randn(5, WIDTH),
                torch.randn(5, WIDTH),
                _integers(7, 2, below=5),
                torch.randint(0, 2, (7, features["antecedents"])).float(),
            ),
            ["start", "end", "pairs", "features"],
            ["score", "mention"],
            {
                "start": {0: "M"},
                "end": {0: "M"},
                "pairs": {0: "P"},
                "features": {0: "P"},
                "score": {0: "P"},
                "mention": {0: "M"},
            },
        ),
        "claims": (
            SentenceClaims(network.claims),
            (
                torch.randn(4, MENTION),
                _integers(6, below=4),
                _integers(6, below=4),
                *places,
                context,
                torch.randint(0, 2, (6, features["pairs"])).float(),
            ),
            ["units", "subject", "object", "subjectAt", "objectAt", "context", "features"],
            ["relations", "pair"],
            pair_axes
            | {
                "units": {0: "U"},
                "subject": {0: "P"},
                "object": {0: "P"},
                "features": {0: "P"},
                "relations": {0: "P"},
                "pair": {0: "P"},
            },
        ),
        "qualifiers": (
            SentenceQualifiers(network.qualifiers),
            (torch.randn(6, MENTION), _integers(6, below=relations), *places, context),
            ["pair", "relation", "subjectAt", "objectAt", "context"],
            ["polarity", "modality", "tenure"],
            pair_axes
            | {
                "pair": {0: "P"},
                "relation": {0: "P"},
                "polarity": {0: "P"},
                "modality": {0: "P"},
                "tenure": {0: "P"},
            },
        ),
    }


def write_graphs(network: Tieline, lists: dict, pieces: int, folder: Path, scratch: Path) -> dict[str, dict]:
    """Writes NAME.onnx (int8, fused) to folder, the steps before it to scratch; gives what int8 changed."""
    network.eval()
    torch.manual_seed(0)
    report = {}
    for name, (part, inputs, input_names, output_names, axes) in graphs(network, lists, pieces).items():
        part.eval()  # it is new, and export would leave it, and all within, as it was
        full, whole = scratch / f"{name}.fp32.onnx", scratch / f"{name}.int8.onnx"
        torch.onnx.export(
            part,
            inputs,
            str(full),
            input_names=input_names,
            output_names=output_names,
            opset_version=OPSET,
            dynamo=False,
            dynamic_axes=axes,
        )
        onnx.save(without_casts(onnx.load(full)), full)
        quantize_dynamic(
            str(full),
            str(whole),
            weight_type=QuantType.QInt8,
            per_channel=True,
            op_types_to_quantize=["MatMul", "Gather", "Gemm"],
            extra_options={"MatMulConstBOnly": True},
        )
        write_fused(whole, folder / f"{name}.onnx")
        feed = {key: value.numpy() for key, value in zip(input_names, inputs)}
        with torch.no_grad():
            wanted = part(*inputs)
        exact = run(full, feed)
        small = run(folder / f"{name}.onnx", feed)
        report[name] = {
            "bytes": (folder / f"{name}.onnx").stat().st_size,
            "graph": max(float(np.abs(a.numpy() - b).max()) for a, b in zip(wanted, exact)),
            "int8": {key: float(np.abs(a - b).mean()) for key, a, b in zip(output_names, exact, small)},
        }
    return report


def run(path: Path, feed: dict) -> list[np.ndarray]:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    return session.run(None, feed)


def write_lists(lists: dict, window: int, folder: Path) -> None:
    content = {
        "window": window,
        "wordPieces": WORD_PIECES,
        "spanWidth": SPAN_WIDTH,
        "names": NAME_TAGS,
        **{
            key: lists[key]
            for key in (
                "upos",
                "labels",
                "kinds",
                "relations",
                "polarities",
                "modalities",
                "tenures",
                "features",
            )
        },
    }
    (folder / "labels.json").write_text(json.dumps(content, indent=1) + "\n", "utf8")


def write_manifest(folder: Path) -> None:
    """Hash and size of every file that stands beside it."""
    files = sorted(path for path in folder.iterdir() if path.is_file() and path.name != "manifest.json")
    content = {
        path.name: {"sha256": hashlib.sha256(path.read_bytes()).hexdigest(), "bytes": path.stat().st_size}
        for path in files
    }
    (folder / "manifest.json").write_text(json.dumps(content, indent=1) + "\n", "utf8")


def export(
    network: Tieline, lists: dict, pieces: list[str], window: int, folder: Path, scratch: Path
) -> dict:
    folder.mkdir(parents=True, exist_ok=True)
    scratch.mkdir(parents=True, exist_ok=True)
    report = write_graphs(network, lists, len(pieces), folder, scratch)
    (folder / "vocab.txt").write_text("\n".join(pieces) + "\n", "utf8")
    write_lists(lists, window, folder)
    write_manifest(folder)
    return report
