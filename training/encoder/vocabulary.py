"""WordPiece pieces and case classes of words, as the reader computes them in TypeScript."""

import json
from pathlib import Path

from tokenizers import Tokenizer, models, normalizers, pre_tokenizers

PAD, UNKNOWN, FIRST, SEPARATOR = "[PAD]", "[UNK]", "[CLS]", "[SEP]"
WORD_PIECES = 12
CASES = 8


def case_of(word: str) -> int:
    """1 no letter or digit, 2 a digit, 3 lower, 4 one capital, 5 CAPITALS, 6 Title, 7 miXed; 0 no word."""
    if not any(character.isalnum() for character in word):
        return 1
    if any(character.isdigit() for character in word):
        return 2
    upper = sum(character.isupper() for character in word)
    lower = sum(character.islower() for character in word)
    if upper == 0:
        return 3
    if lower == 0:
        return 5 if upper > 1 else 4
    return 6 if upper == 1 and word[0].isupper() else 7


def is_kept(piece: str) -> bool:
    """Pieces of scripts other than Latin, Greek and Cyrillic are dropped: English news has none."""
    if piece.startswith("[unused"):
        return False
    return all(ord(c) < 0x530 or 0x1E00 <= ord(c) < 0x2300 for c in piece)


def base_vocabulary(folder: Path) -> list[str]:
    """The pieces of a base model, in the order of its embeddings: vocab.txt or a tokenizer.json."""
    plain = sorted(folder.rglob("vocab.txt"))
    if plain:
        return plain[0].read_text("utf8").rstrip("\n").split("\n")
    content = json.loads(sorted(folder.rglob("*tokenizer.json"))[0].read_text("utf8"))
    pieces = sorted(content["model"]["vocab"].items(), key=lambda entry: entry[1])
    return [piece for piece, _ in pieces]


class Vocabulary:
    """The pieces that stay, and the words already cut."""

    def __init__(self, pieces: list[str]):
        self.pieces = pieces
        self.index = {piece: number for number, piece in enumerate(pieces)}
        self.unknown = self.index[UNKNOWN]
        self.first = self.index[FIRST]
        self.separator = self.index[SEPARATOR]
        self.tokenizer = Tokenizer(
            models.WordPiece(self.index, unk_token=UNKNOWN, max_input_chars_per_word=100)
        )
        self.tokenizer.normalizer = normalizers.BertNormalizer(lowercase=True)
        self.tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
        self.cut: dict[str, list[int]] = {}

    def ids(self, word: str) -> list[int]:
        """The piece numbers of a word, at least one and at most WORD_PIECES."""
        known = self.cut.get(word)
        if known is None:
            known = self.tokenizer.encode(word).ids[:WORD_PIECES] or [self.unknown]
            self.cut[word] = known
        return known
