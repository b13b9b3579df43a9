"""Peers of extract and gather on the same pages, on the same machine, as their users call them.

Processor time of one thread, the best of three rounds after one to warm up. Prints one line a peer, and what our figures make of it.

usage: peers.py DATA_FOLDER OUR_MS_A_PAGE OUR_RECORDS_A_SECOND OUR_RECORDS_A_SECOND_OF_TWO_OUTLETS
"""

import datetime
import json
import pathlib
import re
import sys
import time

from fastwarc.warc import ArchiveIterator, WarcRecordType

ROUNDS = 3


def pages(folder, names):
    """Address and payload of the response records."""
    found = []
    for name in names:
        with open(folder / f"{name}.warc.gz", "rb") as stream:
            for record in ArchiveIterator(stream, record_types=WarcRecordType.response):
                found.append((record.headers.get("WARC-Target-URI"), record.reader.read()))
    return found


def best(work):
    """Least processor seconds of some rounds; the first is not counted."""
    work()
    times = []
    for _ in range(ROUNDS):
        begin = time.process_time()
        work()
        times.append(time.process_time() - begin)
    return min(times)


def tokens(text):
    return re.findall(r"\w+", text)


def shingles(text):
    words = tokens(text)
    counts = {}
    if 0 < len(words) < 4:
        counts[tuple(words)] = 1
    for at in range(len(words) - 3):
        key = tuple(words[at : at + 4])
        counts[key] = counts.get(key, 0) + 1
    return counts


def score(rows):
    """F1 of mean precision and mean recall over pages (gold, found), as the Article Extraction Benchmark has it."""
    precisions, recalls, exact = [], [], 0
    for gold, found in rows:
        truth, told = shingles(gold), shingles(found)
        both = sum(min(count, told.get(key, 0)) for key, count in truth.items())
        exact += tokens(gold) == tokens(found)
        if told:
            precisions.append(both / sum(told.values()))
        if truth:
            recalls.append(both / sum(truth.values()))
    p, r = sum(precisions) / max(1, len(precisions)), sum(recalls) / max(1, len(recalls))
    return 2 * p * r / max(1e-9, p + r), p, r, exact / max(1, len(rows))


def main():
    folder = pathlib.Path(sys.argv[1])
    ours, ours_records, ours_filtered = (float(figure) for figure in sys.argv[2:5])
    import trafilatura
    from resiliparse.extract.html2text import extract_plain_text
    from resiliparse.parse.encoding import detect_encoding
    from resiliparse.parse.html import HTMLTree

    gold = {}
    for line in (folder / "gold.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        gold[row["url"]] = row

    texts = pages(folder, ["aeb", "regional"])

    def run_trafilatura():
        return [
            trafilatura.bare_extraction(payload, url=url, with_metadata=True, include_comments=False)
            for url, payload in texts
        ]

    def run_resiliparse():
        found = []
        for _, payload in texts:
            tree = HTMLTree.parse_from_bytes(payload, detect_encoding(payload))
            found.append(extract_plain_text(tree, main_content=True, alt_texts=False))
        return found

    for name, work, read in (
        ("trafilatura with metadata", run_trafilatura, lambda doc: (doc.text or "") if doc else ""),
        ("resiliparse", run_resiliparse, str),
    ):
        results = work()
        milliseconds = best(work) * 1000 / len(texts)
        print(f"{name}: {milliseconds:.2f} ms a page; extraction here does {milliseconds / ours:.1f} times as many pages a second")
        for group in ("aeb", "regional"):
            rows = [
                (gold[url]["text"], read(result))
                for (url, _), result in zip(texts, results)
                if gold[url]["set"] == group and gold[url]["text"]
            ]
            print("  %s: F1 %.4f  P %.4f  R %.4f  exact %.3f" % (group, *score(rows)))

    import htmldate

    dated = pages(folder, ["dates"])
    right = wrong = missing = 0
    for url, payload in dated:
        try:
            found = htmldate.find_date(payload.decode("utf-8", "replace"), url=url, original_date=True, extensive_search=True)
        except Exception:
            found = None
        day = gold[url]["published"][:10]
        right += found == day
        missing += found is None
        wrong += found is not None and found != day
    print(f"htmldate: days {right / len(dated):.3f} of {len(dated)} (missing {missing}, wrong {wrong})")

    def read_archive(hosts):
        """Counts the records; reads the payloads of those whose host is asked for, of all where none is."""
        count = 0
        with open(folder / "regional.warc.gz", "rb") as stream:
            for record in ArchiveIterator(stream, record_types=WarcRecordType.response, parse_http=True):
                host = record.headers.get("WARC-Target-URI").split("/")[2]
                if not hosts or host.endswith(hosts):
                    record.reader.read()
                count += 1
        return count

    for what, hosts, rate in (("every host", (), ours_records), ("two hosts", ("ria.ru", "apnews.com"), ours_filtered)):
        count = read_archive(hosts)
        theirs = count / best(lambda: read_archive(hosts))
        print(f"FastWARC, {what}: {theirs:.0f} records a second of processor; gather here reads {rate / theirs:.2f} times as many")


if __name__ == "__main__":
    main()
