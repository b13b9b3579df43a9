package dev.parallax.annotate.quote;

import dev.parallax.annotate.passage.Sentenced;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reports that tell nothing themselves and point back: "Об этом сообщила прокуратура", "Bu barədə nazirlik məlumat yayıb". What is told is the sentence before. */
final class Anaphora {
    private static final Map<String, Pattern> POINTS_BACK = Map.of(
            "ru",
            Pattern.compile(
                    "(?iu)^(?:о[бо]? этом(?: же)?|к так(?:ому|им) вывод(?:у|ам)|таков[аоы]?|такие (?:данные|сведения|выводы)"
                            + "|с таким заявлением|такую информацию|эту информацию|такое заявление)(?:\\s.*|$)"),
            "az",
            Pattern.compile("(?iu)^(?:bu barədə|bu haqda|bununla bağlı)(?:\\s.*|$)"));

    private Anaphora() {}

    /**
     * The content meant by words that point back: the sentence before, in its paragraph or the one before; an empty span where there is none or it is a report
     * already. Nothing where the words do not point back.
     */
    static Optional<int[]> meant(Scene scene, int[] span, List<Said> quotes) {
        Pattern points = POINTS_BACK.get(scene.passage().language().code());
        String text = scene.passage().text();
        if (points == null || !points.matcher(text.substring(span[0], span[1])).matches()) {
            return Optional.empty();
        }
        int number = scene.passage().sentenceAt(span[0]);
        int[] none = {span[0], span[0]};
        if (number == 0 || span[0] > scene.passage().sentences().get(number).begin() + 1) {
            return Optional.of(none);
        }
        Sentenced before = scene.passage().sentences().get(number - 1);
        boolean near = scene.passage().sentences().get(number).paragraph() - before.paragraph() <= 1;
        boolean told = quotes.stream().anyMatch(quote -> quote.begin() < before.end() && before.begin() < quote.end());
        boolean cue = scene.cues().stream()
                .anyMatch(hit -> hit.first() >= before.firstToken()
                        && hit.first() < before.endToken()
                        && hit.value().type() != Cue.Type.IMPERSONAL);
        return Optional.of(near && !told && !cue ? Extent.trim(text, before.begin(), before.end()) : none);
    }
}
