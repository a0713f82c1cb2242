"""Weights of a base model, read from the files of its package into our encoder."""

import re
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from safetensors.torch import load_file

from vocabulary import base_vocabulary, is_kept


def _from_safetensors(path: Path) -> dict[str, torch.Tensor]:
    return {name.removeprefix("bert."): tensor.float() for name, tensor in load_file(path).items()}


def _from_onnx(path: Path) -> dict[str, torch.Tensor]:
    """Exported graphs keep the vectors' names; matrices stand transposed, known by the node that uses them."""
    graph = onnx.load(str(path)).graph
    tensors = {entry.name: numpy_helper.to_array(entry) for entry in graph.initializer}
    found = {
        name: torch.from_numpy(np.array(value)).float()
        for name, value in tensors.items()
        if name.startswith(("embeddings.", "encoder."))
    }
    for node in graph.node:
        if node.op_type != "MatMul" or node.input[1] not in tensors:
            continue
        # The node's name tells its module: /encoder/layer.3/attention/self/query/MatMul.
        module = node.name.removesuffix("/MatMul").strip("/").replace("/", ".")
        found[f"{module}.weight"] = torch.from_numpy(np.array(tensors[node.input[1]]).T.copy()).float()
    return found


def load_base(folder: Path) -> tuple[list[str], dict[str, torch.Tensor]]:
    """The kept vocabulary and BERT's tensors by their usual names, embeddings cut to that vocabulary."""
    files = sorted(folder.rglob("*.safetensors")) or sorted(folder.rglob("*.onnx"))
    if not files:
        raise SystemExit(f"{folder}: no .safetensors and no .onnx file here; see README.md for the packages.")
    tensors = _from_safetensors(files[0]) if files[0].suffix == ".safetensors" else _from_onnx(files[0])
    pieces = base_vocabulary(folder)
    kept = [number for number, piece in enumerate(pieces) if is_kept(piece)]
    tensors["embeddings.word_embeddings.weight"] = tensors["embeddings.word_embeddings.weight"][kept]
    return [pieces[number] for number in kept], tensors


def layer_count(tensors: dict[str, torch.Tensor]) -> int:
    return 1 + max(
        int(found.group(1)) for name in tensors if (found := re.match(r"encoder\.layer\.(\d+)\.", name))
    )


def fill(encoder: torch.nn.Module, tensors: dict[str, torch.Tensor], layers: list[int]) -> None:
    """Copies the chosen layers of the base, in order, into the encoder."""
    state = {
        "words.weight": tensors["embeddings.word_embeddings.weight"],
        # All our text is of one segment, so that its vector joins the positions'.
        "positions.weight": tensors["embeddings.position_embeddings.weight"]
        + tensors["embeddings.token_type_embeddings.weight"][0],
        "norm.weight": tensors["embeddings.LayerNorm.weight"],
        "norm.bias": tensors["embeddings.LayerNorm.bias"],
        "cases.weight": torch.zeros_like(encoder.cases.weight),
    }
    for target, source in enumerate(layers):
        base = f"encoder.layer.{source}."
        for part in ("weight", "bias"):
            attention = base + "attention.self."
            state[f"layers.{target}.attention_in.{part}"] = torch.cat(
                [tensors[f"{attention}{name}.{part}"] for name in ("query", "key", "value")]
            )
            for ours, theirs in (
                ("attention_out", "attention.output.dense"),
                ("attention_norm", "attention.output.LayerNorm"),
                ("inner", "intermediate.dense"),
                ("outer", "output.dense"),
                ("outer_norm", "output.LayerNorm"),
            ):
                state[f"layers.{target}.{ours}.{part}"] = tensors[f"{base}{theirs}.{part}"]
    encoder.load_state_dict(state)


def begin_from(network: torch.nn.Module, state: dict[str, torch.Tensor], say) -> None:
    """Takes over every tensor of a checkpoint that fits; heads whose shape changed begin anew."""
    own = network.state_dict()
    fitting = {
        name: tensor for name, tensor in state.items() if name in own and own[name].shape == tensor.shape
    }
    network.load_state_dict(own | fitting)
    say(f"begun from a checkpoint; new: {', '.join(sorted(set(own) - set(fitting))) or 'nothing'}")
