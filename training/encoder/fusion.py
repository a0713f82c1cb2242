"""Graphs with fewer and faster nodes for the runtime that computes them."""

from pathlib import Path

import numpy as np
import onnx
import onnxruntime
from onnx import numpy_helper
from onnx.helper import make_node, tensor_dtype_to_np_dtype

# Where a product that takes int8 weights has their zero points.
ZERO_POINTS = {"DynamicQuantizeMatMul": 3, "MatMulIntegerToFloat": 5}
# The joint node's kernel goes number by number; the sum's and the norm's own take many at a time.
SLOWER = ["SkipLayerNormFusion"]


def without_casts(model: onnx.ModelProto) -> onnx.ModelProto:
    """
    Truth values become numbers by a choice between 0 and 1 instead. In WebAssembly the kernel of Cast has half a
    megabyte of code, which V8 would compile anew in every process.
    """
    graph = model.graph
    inferred = onnx.shape_inference.infer_shapes(model).graph
    types = {value.name: value.type.tensor_type.elem_type for value in inferred.value_info}
    one_hot = {node.output[0]: node for node in graph.node if node.op_type == "OneHot"}
    for node in [node for node in graph.node if node.op_type == "Cast"]:
        source, target = node.input[0], node.output[0]
        number = tensor_dtype_to_np_dtype(node.attribute[0].i)
        if types.get(source) == onnx.TensorProto.BOOL:
            one = _constant(graph, f"{target}.one", np.array(1, number))
            zero = _constant(graph, f"{target}.zero", np.array(0, number))
            node.CopyFrom(make_node("Where", [source, one, zero], [target], name=f"{node.name}.Where"))
        elif source in one_hot:
            one_hot[source].input[2] = _constant(graph, f"{target}.both", np.array([0, 1], number))
            one_hot[source].output[0] = target
            graph.node.remove(node)
    return model


def _constant(graph: onnx.GraphProto, name: str, value: np.ndarray) -> str:
    graph.initializer.append(numpy_helper.from_array(value, name))
    return name


def write_fused(path: Path, out: Path) -> None:
    """
    Joins nodes as onnxruntime does when it loads a graph for any processor: the reader's WebAssembly runtime loads
    graphs as they are, because joining there takes as long as all other loading.
    """
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.log_severity_level = 3
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_EXTENDED
    options.optimized_model_filepath = str(out)
    onnxruntime.InferenceSession(
        str(path), options, providers=["CPUExecutionProvider"], disabled_optimizers=SLOWER
    )
    model = onnx.load(out)
    graph = model.graph
    values = {value.name: value for value in graph.initializer}
    for node in graph.node:
        if node.op_type == "Cast":
            raise ValueError(f"{out.name} still casts: {node.name}")
        # By tanh: never more than 0.0005 from the exact one, by erf, which takes a tenth of all time in WebAssembly.
        if node.op_type == "Gelu":
            node.op_type = "FastGelu"
        # All are 0; where they are left out, nobody reckons with them.
        place = ZERO_POINTS.get(node.op_type, len(node.input))
        points = values.get(node.input[place]) if place < len(node.input) else None
        if points is not None and not numpy_helper.to_array(points).any():
            node.input[place] = ""
    used = {name for node in graph.node for name in node.input}
    left = sorted((value for value in values.values() if value.name in used), key=lambda value: value.name)
    del graph.initializer[:]
    graph.initializer.extend(left)
    onnx.save(model, out)
