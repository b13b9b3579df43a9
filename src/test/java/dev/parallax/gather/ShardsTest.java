package dev.parallax.gather;

import static dev.parallax.gather.Warcs.gzip;
import static dev.parallax.gather.Warcs.join;
import static dev.parallax.gather.Warcs.page;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.model.ByteSource;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.Deflater;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** However a file is cut, the same records come out in the same order. */
class ShardsTest {
    private static final GatherFilter ANY = GatherFilter.anyOutletFilter();

    @Property(tries = 400)
    void anyCutGivesTheSameOutcomes(@ForAll long seed, @ForAll @IntRange(min = 1, max = 4000) int shardBytes) {
        Random random = new Random(seed);
        ByteSource file = new MemoryFile("x.warc.gz", archive(random), 1 + random.nextInt(3000));
        assertEquals(Warcs.gather(file, ANY), inShards(file, Shards.of(file, shardBytes)));
        GatherFilter other = GatherFilter.of(List.of("two"));
        assertEquals(Warcs.gather(file, other), inShards(file, Shards.of(file, shardBytes), other));
    }

    @Test
    void archivesWithinPayloadsAreNoRecords() {
        byte[] inner = join(gzip(page("inner1", "<p>i")), gzip(page("inner2", "<p>i")), gzip(page("inner3", "<p>i")));
        byte[] outer = Warcs.response(
                "https://one.example/outer", Warcs.DATE, Warcs.http("200 OK", "Content-Type: text/html", inner));
        byte[] bytes = join(gzip(page("1", "<p>1")), Warcs.stored(outer), gzip(page("2", "<p>2")));
        ByteSource file = new MemoryFile("x.warc.gz", bytes);
        List<String> expected =
                List.of("kept https://one.example/1", "kept https://one.example/outer", "kept https://one.example/2");
        assertEquals(expected, Warcs.lines(Warcs.gather(file, ANY)));
        int caught = 0;
        for (int shardBytes = 1; shardBytes < bytes.length; shardBytes += 7) {
            List<Shard> shards = Shards.of(file, shardBytes);
            List<ShardSummary> first = new ArrayList<>();
            shards.forEach(shard -> Warcs.read(file, shard, ANY, first));
            caught += Seams.check(first).isPresent() ? 1 : 0;
            assertEquals(expected, Warcs.lines(inShards(file, shards)));
        }
        assertTrue(caught > 0, "the payload was never taken for a member, so that this test shows nothing");
    }

    @Test
    void cutsDependOnNameAndLengthOnly() {
        assertEquals(
                List.of(new Shard("x.warc.gz", 0, 40), new Shard("x.warc.gz", 40, 80), new Shard("x.warc.gz", 80, 100)),
                Shards.of(new MemoryFile("x.warc.gz", new byte[100]), 40));
        assertEquals(List.of(new Shard("x.warc", 0, 100)), Shards.of(new MemoryFile("x.warc", new byte[100]), 40));
        assertEquals(List.of(new Shard("x.warc.gz", 0, 0)), Shards.of(new MemoryFile("x.warc.gz", new byte[0]), 40));
    }

    /** As the job does it: each shard on its own, then the check, then what it names again. */
    private static List<Gathered> inShards(ByteSource file, List<Shard> shards) {
        return inShards(file, shards, ANY);
    }

    private static List<Gathered> inShards(ByteSource file, List<Shard> shards, GatherFilter filter) {
        List<List<Gathered>> outcomes = new ArrayList<>();
        List<ShardSummary> summaries = new ArrayList<>();
        shards.forEach(shard -> outcomes.add(Warcs.read(file, shard, filter, summaries)));
        int readAgain = 0;
        for (Optional<Shard> wrong = Seams.check(summaries); wrong.isPresent(); wrong = Seams.check(summaries)) {
            int at = (int) (wrong.get().begin() / Math.max(1, shards.get(0).end()));
            List<ShardSummary> again = new ArrayList<>();
            outcomes.set(at, Warcs.read(file, wrong.get(), filter, again));
            summaries.set(at, again.get(0));
            assertTrue(++readAgain <= shards.size(), "the check comes to an end");
        }
        return outcomes.stream().flatMap(List::stream).toList();
    }

    /** Records of all kinds, members of one and of several, whole and broken, with archives within and garbage between. */
    static byte[] archive(Random random) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int members = random.nextInt(12);
        for (int i = 0; i < members; i++) {
            byte[] member = member(random, i);
            int damage = random.nextInt(12);
            if (damage == 0) {
                member[random.nextInt(member.length)] ^= (byte) (1 + random.nextInt(255));
            } else if (damage == 1) {
                member = Arrays.copyOf(member, random.nextInt(member.length));
            } else if (damage == 2) {
                out.writeBytes(
                        random.nextBoolean() ? new byte[random.nextInt(50)] : Warcs.noise(random.nextInt(2000), i));
            }
            out.writeBytes(member);
        }
        return out.toByteArray();
    }

    private static byte[] member(Random random, int number) {
        return switch (random.nextInt(8)) {
            case 0 -> gzip(Warcs.warcinfo());
            case 1 ->
                gzip(join(
                        page(number + "a", Warcs.text(random.nextInt(3000), number)),
                        page(number + "b", "<p>"),
                        Warcs.warcinfo()));
            case 2 -> Warcs.stored(page(number + "s", Warcs.text(random.nextInt(3000), number)));
            case 3 ->
                Warcs.stored(Warcs.response(
                        "https://two.example/" + number,
                        Warcs.DATE,
                        Warcs.http(
                                "200 OK",
                                "Content-Type: text/html",
                                join(gzip(page(number + "i", "<p>")), gzip(page(number + "j", "<p>"))))));
            case 4 ->
                gzip(Warcs.response(
                        "https://two.example/" + number, Warcs.DATE, Warcs.http("404 No", "", new byte[0])));
            case 5 -> gzip(new byte[0]);
            default ->
                Warcs.member(
                        page(Integer.toString(number), Warcs.text(random.nextInt(6000), number)),
                        1 + random.nextInt(9),
                        Deflater.DEFAULT_STRATEGY);
        };
    }
}
