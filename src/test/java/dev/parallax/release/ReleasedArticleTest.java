package dev.parallax.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.model.Annotator;
import dev.parallax.model.Change;
import dev.parallax.model.CodePoints;
import dev.parallax.model.ConceptKind;
import dev.parallax.model.FrameEvidence;
import dev.parallax.model.Link;
import dev.parallax.model.Mention;
import dev.parallax.model.Part;
import dev.parallax.model.Quote;
import dev.parallax.model.QuoteForm;
import dev.parallax.model.Sentence;
import dev.parallax.model.Span;
import dev.parallax.model.SpeakerKind;
import dev.parallax.model.Stance;
import dev.parallax.model.Token;
import dev.parallax.model.Version;
import dev.parallax.model.Voice;
import dev.parallax.run.Recipe.ReleaseSettings;
import dev.parallax.run.Recipe.ReleasedText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ReleasedArticleTest {
    private static final ReleaseSettings FULL = new ReleaseSettings("1", ReleasedText.FULL, 80, true);
    private static final ReleaseSettings NONE = new ReleaseSettings("1", ReleasedText.NONE, 12, true);
    private static final Pseudonyms PSEUDONYMS = Pseudonyms.of(SampleCatalog.concepts(), "test");
    private static final Blocs BLOCS = new Blocs(List.of(), "bloc");
    private static final List<String> PRIVATE =
            List.of("Карима Велизаде", "Kərim Vəlizadənin", "کریم ولی‌زاده", "Pavel Shumski", "Шумского", "شومسکی");
    private static final List<String> PUBLIC = List.of("Orkhan Velizade", "в Баку", "😀", "خبر", "xəbər", "said", "𝒳");

    /** Words, one to a part, with the mentions of private persons among them. */
    private static ArticleRows rows(List<String> words) {
        StringBuilder text = new StringBuilder();
        List<Mention> mentions = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        List<Token> tokens = new ArrayList<>();
        List<FrameEvidence> evidence = new ArrayList<>();
        for (String word : words) {
            int begin = text.codePointCount(0, text.length());
            text.append(word);
            int end = text.codePointCount(0, text.length());
            text.append(tokens.size() % 3 == 2 ? ".\n" : ", ");
            int number = tokens.size();
            boolean hidden = PRIVATE.contains(word);
            mentions.add(new Mention(
                    "a",
                    Part.TEXT,
                    number,
                    begin,
                    end,
                    word,
                    ConceptKind.PERSON,
                    hidden ? SampleCatalog.VICTIM : SampleCatalog.MINISTER,
                    null,
                    Annotator.CATALOG));
            sentences.add(new Sentence("a", Part.TEXT, number, 0, begin, end + 1));
            tokens.add(new Token("a", Part.TEXT, number, begin, Math.min(end, begin + 3), word, "NN", -1, "root"));
            evidence.add(new FrameEvidence(
                    "a", "e", "naming", "-", Voice.OUTLET, number, Part.TEXT, begin, end, word, null, null, null));
        }
        Version version =
                new Version("a", 0, "c", Instant.EPOCH, Instant.EPOCH, "t", text.toString(), "0", Change.FIRST);
        return new ArticleRows(
                SampleArticle.of("Шумский: приговор", text.toString()),
                List.of(new Link("a", 0, "https://b.example/pavel-shumski", null, null, "Pavel Shumski")),
                List.of(version),
                sentences,
                tokens,
                mentions,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                evidence,
                List.of());
    }

    @Property(tries = 300)
    void everySpanStillHoldsItsWords(@ForAll("articles") List<String> words) {
        ArticleRows old = rows(words);
        ArticleRows released = ReleasedArticle.of(old, PSEUDONYMS, BLOCS, FULL);
        CodePoints text = CodePoints.of(released.article().text());
        for (int number = 0; number < words.size(); number++) {
            Mention mention = released.mentions().get(number);
            Span span = mention.span();
            assertEquals(text.surface(span), mention.surface());
            assertEquals(mention.surface(), released.frameEvidence().get(number).surface());
            boolean hidden = PRIVATE.contains(words.get(number));
            assertEquals(hidden, mention.surface().matches("\\[person-[0-9a-f]+]"), mention.surface());
            if (!hidden) {
                assertEquals(words.get(number), mention.surface());
            }
            Sentence sentence = released.sentences().get(number);
            assertEquals(span.begin(), sentence.beginChar());
            assertEquals(span.end() + 1, sentence.endChar());
            Token token = released.tokens().get(number);
            assertTrue(
                    hidden
                            ? mention.surface().equals(token.lemma())
                            : words.get(number).equals(token.lemma()));
        }
        for (String name : PRIVATE) {
            assertFalse(released.toString().contains(name), name);
        }
    }

    @Property(tries = 100)
    void withoutTextNothingLongIsLeft(@ForAll("articles") List<String> words) {
        ArticleRows full = ReleasedArticle.of(rows(words), PSEUDONYMS, BLOCS, FULL);
        ArticleRows none = ReleasedArticle.of(rows(words), PSEUDONYMS, BLOCS, NONE);
        assertEquals("", none.article().text());
        assertEquals("", none.versions().get(0).text());
        assertEquals(full.article().textSha256(), none.article().textSha256());
        assertEquals(full.sentences(), none.sentences());
        for (int number = 0; number < words.size(); number++) {
            String surface = none.mentions().get(number).surface();
            assertTrue(surface.codePointCount(0, surface.length()) <= 12);
            assertTrue(full.mentions().get(number).surface().startsWith(surface));
            assertNull(none.tokens().get(number).lemma());
            assertEquals(
                    full.tokens().get(number).beginChar(),
                    none.tokens().get(number).beginChar());
        }
    }

    @Test
    void titleAddressAnchorAndVersionAreReleasedToo() {
        ArticleRows released = ReleasedArticle.of(rows(List.of("said")), PSEUDONYMS, BLOCS, NONE);
        String detainee = PSEUDONYMS.concept(SampleCatalog.DETAINEE);
        assertEquals("[" + detainee + "]: приговор", released.article().title());
        assertEquals(
                "https://a.example/" + detainee + "-1.html", released.article().url());
        assertEquals("https://b.example/" + detainee, released.links().get(0).url());
        assertEquals("unassigned", released.article().bloc());
    }

    @Test
    void personsWhomTheCatalogDoesNotHoldArePrivate() {
        String text = "Ann Ebert saw it. Ebert and Ann Ebert and Orkhan Velizade spoke.";
        Mention unknown =
                new Mention("a", Part.TEXT, 0, 0, 9, "Ann Ebert", ConceptKind.PERSON, null, null, Annotator.CORENLP);
        Mention known = new Mention(
                "a",
                Part.TEXT,
                1,
                42,
                57,
                "Orkhan Velizade",
                ConceptKind.PERSON,
                "orkhan_velizade",
                null,
                Annotator.CATALOG);
        Mention same = new Mention(
                "a", Part.TEXT, 2, 42, 57, "Orkhan Velizade", ConceptKind.PERSON, null, null, Annotator.CORENLP);
        ArticleRows rows = rows(List.of());
        ArticleRows old = new ArticleRows(
                SampleArticle.of("Ann Ebert speaks", text),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(unknown, known, same),
                List.of(quote("Ann Ebert"), quote("she"), quote("Elena Petrova")),
                rows.voices(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        ArticleRows released = ReleasedArticle.of(old, PSEUDONYMS, BLOCS, FULL);
        String ann = PSEUDONYMS.unknownInText("Ann Ebert");
        assertEquals(
                ann + " saw it. Ebert and " + ann + " and Orkhan Velizade spoke.",
                released.article().text());
        assertEquals(ann + " speaks", released.article().title());
        assertEquals(ann, released.quotes().get(0).speakerSurface());
        assertEquals("she", released.quotes().get(1).speakerSurface());
        assertEquals(
                PSEUDONYMS.unknownInText("Elena Petrova"),
                released.quotes().get(2).speakerSurface());
    }

    @Test
    void nothingChangesWhereNothingIsAsked() {
        ArticleRows old = rows(PRIVATE);
        ArticleRows released =
                ReleasedArticle.of(old, Pseudonyms.NONE, BLOCS, new ReleaseSettings("1", ReleasedText.FULL, 80, false));
        assertEquals(old.article().text(), released.article().text());
        assertEquals(old.mentions(), released.mentions());
        assertEquals(old.tokens(), released.tokens());
        assertEquals(old.links(), released.links());
    }

    private static Quote quote(String speaker) {
        return new Quote(
                "a",
                Part.TEXT,
                0,
                10,
                16,
                QuoteForm.INDIRECT,
                null,
                null,
                null,
                Stance.NEUTRAL,
                speaker,
                null,
                SpeakerKind.PERSON);
    }

    @Provide
    Arbitrary<List<String>> articles() {
        List<String> words = new ArrayList<>(PRIVATE);
        words.addAll(PUBLIC);
        return Arbitraries.of(words).list().ofMinSize(1).ofMaxSize(12);
    }
}
