"""Trains the reader's network from named data and writes the files that the reader loads. See README.md."""

import argparse
import json
import os
import sys
import time
from pathlib import Path

# Idle threads sleep instead of spinning, and freed memory is kept: both decide the speed on two cores.
ENVIRONMENT = {
    "OMP_WAIT_POLICY": "PASSIVE",
    "GOMP_SPINCOUNT": "0",
    "MALLOC_MMAP_THRESHOLD_": "8589934592",
    "MALLOC_TRIM_THRESHOLD_": "17179869184",
}


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder of the public collections")
    parser.add_argument("--prepared", type=Path, required=True, help="folder that prepare/main.ts wrote")
    parser.add_argument("--base", type=Path, required=True, help="folder of the unpacked base model")
    parser.add_argument("--out", type=Path, required=True, help="folder for the weights and their card")
    parser.add_argument("--scratch", type=Path, help="folder for checkpoints and full-precision graphs")
    parser.add_argument("--layers", default="0,1,2,3,4,5", help="layers of the base that are kept")
    parser.add_argument("--word-epochs", type=int, default=4)
    parser.add_argument("--joint-epochs", type=int, default=8)
    parser.add_argument(
        "--joint-rate", type=float, default=2e-4, help="the encoder's rate in the joint stage"
    )
    parser.add_argument(
        "--frozen", type=int, default=0, help="layers that stay as they are in the joint stage"
    )
    parser.add_argument("--head-rate", type=float, default=1e-3, help="the heads' rate in the joint stage")
    parser.add_argument("--trees", type=float, default=0.35, help="share of the trees in a joint epoch")
    parser.add_argument("--names", type=float, default=0.35, help="share of the names in a joint epoch")
    parser.add_argument("--facts", type=float, default=0.5, help="share of KnowledgeNet in a joint epoch")
    parser.add_argument(
        "--steps",
        type=int,
        help="stop each stage after so many steps, print the weights' hash and write nothing",
    )
    parser.add_argument("--start", type=Path, help="a checkpoint to begin from: the word stage is left out")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    return parser.parse_args()


def say(message: str) -> None:
    print(message, flush=True)


def main() -> None:
    options = arguments()
    if any(os.environ.get(name) != value for name, value in ENVIRONMENT.items()):
        os.execve(sys.executable, [sys.executable, *sys.argv], os.environ | ENVIRONMENT)
    import torch

    from base import begin_from, fill, load_base
    from card import weights_hash, write_card
    from collections_read import read_development, read_training
    from data_news import read_articles
    from export import export, write_manifest
    from measure import measure
    from model import NAME_TAGS, Tieline
    from news_trees import add_trees
    from output_lists import output_lists
    from train import Settings, train
    from vocabulary import Vocabulary
    from windows import Lists

    began = time.time()
    torch.set_num_threads(options.threads)
    # Some gradients are otherwise summed in the order in which threads happen to end.
    torch.use_deterministic_algorithms(True, warn_only=True)
    settings = Settings(seed=options.seed)
    scratch = options.scratch or options.out / "scratch"
    scratch.mkdir(parents=True, exist_ok=True)
    texts = read_training(options.data)
    lists = output_lists(options.prepared, texts.trees)
    news = read_articles(options.prepared / "news.ndjson", lists)
    facts = read_articles(options.prepared / "knowledgenet.ndjson", lists)
    texts.news = [article for article in news if article.part == "train"]
    texts.facts = [article for article in facts if article.part == "train"]
    development = read_development(options.data)
    development["news"] = [article for article in news if article.part == "dev"]
    development["knowledgenet"] = [article for article in facts if article.part == "dev"]
    say(
        f"{len(texts.trees)} documents with trees, {len(texts.names)} with names, {len(texts.news)} articles, "
        f"{len(texts.facts)} with facts; {len(development['news'])} articles held out"
    )

    layers = [int(layer) for layer in options.layers.split(",")]
    pieces, tensors = load_base(options.base)
    vocabulary = Vocabulary(pieces)
    numbers = Lists(lists["upos"], lists["labels"], NAME_TAGS)
    torch.manual_seed(options.seed)
    network = Tieline(len(pieces), len(layers), lists)
    fill(network.reader.encoder, tensors, layers)
    common = {"vocabulary": vocabulary, "lists": numbers, "features": lists, "report": say}
    if options.start:
        begin_from(network, torch.load(options.start), say)
    else:
        shares = {"trees": 1, "names": 1, "news": 0, "facts": 0}
        network = train(
            network,
            texts,
            shares,
            options.word_epochs,
            settings=settings,
            most_steps=options.steps,
            checkpoint=scratch / "words.part.pt",
            **common,
        )
        torch.save(network.state_dict(), scratch / "words.pt")
    if options.joint_epochs:
        add_trees(network, texts.news, vocabulary, settings.window)
        say(f"trees over {len(texts.news)} articles after {time.time() - began:.0f} s")
        shares = {"trees": options.trees, "names": options.names, "news": 1, "facts": options.facts}
        joint = Settings(
            seed=options.seed + 1,
            encoder_rate=options.joint_rate,
            head_rate=options.head_rate,
            frozen=options.frozen,
        )
        network = train(
            network,
            texts,
            shares,
            options.joint_epochs,
            settings=joint,
            most_steps=options.steps,
            checkpoint=scratch / "joint.part.pt",
            **common,
        )
        torch.save(network.state_dict(), scratch / "joint.pt")
    say(f"weights {weights_hash(network)}")
    if options.steps:
        return
    report = export(network, lists, pieces, settings.window, options.out, scratch)
    figures = measure(network, development, vocabulary, numbers, lists, settings.window, options.out)
    (scratch / "figures.json").write_text(json.dumps({"figures": figures, "export": report}, indent=1) + "\n")
    say(json.dumps(figures, indent=1))
    say(json.dumps(report, indent=1))
    seconds = time.time() - began
    write_card(options.out, options.base, figures, texts, layers, seconds, warm=bool(options.start))
    write_manifest(options.out)


if __name__ == "__main__":
    main()
