package dev.parallax.bench.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parallax.extract.Bounds;
import dev.parallax.extract.charset.PageDecoder;
import dev.parallax.extract.page.*;
import dev.parallax.extract.text.MainText;
import java.nio.file.*;
import java.util.*;
import java.util.stream.*;

public final class ExtractionBench {
    public static void main(String[] args) throws Exception {
        Path data = Path.of(args[0]);
        Path dump = args.length > 1 ? Path.of(args[1]) : null;
        Map<String, JsonNode> gold = new HashMap<>();
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(data.resolve("gold.jsonl"))) { JsonNode n = json.readTree(line); gold.put(n.get("url").asText(), n); }
        for (String set : List.of("aeb", "regional")) {
            Map<String, Shingles> groups = new TreeMap<>();
            List<String> lines = new ArrayList<>();
            for (WarcPages.Response r : WarcPages.read(data.resolve(set + ".warc.gz"))) {
                JsonNode g = gold.get(r.url());
                if (g == null || !g.hasNonNull("text")) continue;
                String html = PageDecoder.decode(r.payload(), "utf-8").text();
                ParsedPage page = PageReader.read(html, r.url(), Bounds.defaults());
                String title = g.hasNonNull("title") ? g.get("title").asText() : "";
                String text = MainText.find(page, title).stream().map(Block::text).collect(Collectors.joining("\n"));
                String group = set + " " + (set.equals("aeb") ? "" : g.get("source").asText().contains("fundus") ? "fundus" : "daniel " + g.get("language").asText());
                Shingles.Score s = groups.computeIfAbsent(group, k -> new Shingles()).add(g.get("text").asText(), text);
                if (!set.equals("aeb")) groups.computeIfAbsent(set, k -> new Shingles()).add(g.get("text").asText(), text);
                lines.add(String.format(Locale.ROOT, "%.3f P%.3f R%.3f %s", s.f1(), s.precision(), s.recall(), r.url()));
                if (dump != null) {
                    Files.createDirectories(dump);
                    String name = set + "-" + String.format("%08x", r.url().hashCode());
                    Files.write(dump.resolve(name + ".html"), r.payload());
                    Files.writeString(dump.resolve(name + ".txt"), r.url() + "\n" + s + "\n=====FOUND\n" + text + "\n=====GOLD\n" + g.get("text").asText().replaceAll("\n+", "\n"));
                    lines.set(lines.size() - 1, lines.get(lines.size() - 1) + " " + name);
                }
            }
            Collections.sort(lines);
            groups.forEach((k, v) -> System.out.println(k + ": " + v));
            if (dump != null) Files.write(dump.resolve(set + ".list"), lines);
        }
    }
}
