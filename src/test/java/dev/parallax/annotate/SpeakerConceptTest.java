package dev.parallax.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parallax.catalog.CatalogFolder;
import dev.parallax.model.Annotations;
import dev.parallax.model.Article;
import dev.parallax.model.ArticleBuilder;
import dev.parallax.model.ExtractedArticle;
import dev.parallax.model.Outcome;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which concept of the bundled catalog speaks, where a group names several. */
class SpeakerConceptTest {
    @ParameterizedTest(name = "{0} {2}")
    @CsvSource(delimiter = '|', textBlock = """
            ar | وواصلت وزارة الدفاع الروسية رفضها لمطالب أوكرانيا بشأن الميناء، واحتجاز السلطات أوكرانيين في المدينة، مؤكدةً أن الجسر مغلق. | russian_defence_ministry
            ar | وواصلت وزارة الخارجية الروسية انتقادها لبيان وزارة الخارجية الأوكرانية، مؤكدةً أن الجسر مغلق. | russian_foreign_ministry
            ar | أعلنت وزارة الدفاع الروسية أن الجسر مغلق. | russian_defence_ministry
            """)
    void theHeadOfTheGroupSpeaks(String language, String text, String concept) throws IOException {
        Article article = ArticleBuilder.of(language, "-", text).id("article").build();
        Annotations found = ((Outcome.Kept<Annotations>) AnnotateStage.of(CatalogFolder.bundled())
                        .open()
                        .apply(new ExtractedArticle(article, List.of(), null)))
                .values()
                .get(0);
        assertEquals(
                List.of(concept),
                found.quotes().stream().map(quote -> quote.speakerConceptId()).toList());
    }
}
