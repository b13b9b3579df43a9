package dev.parallax.annotate.deep;

import dev.parallax.language.corenlp.DeepToken;
import dev.parallax.model.AnnotatedArticle;
import dev.parallax.model.Annotator;
import dev.parallax.model.CodePoints;
import dev.parallax.model.ConceptKind;
import dev.parallax.model.Mention;
import dev.parallax.model.Part;
import dev.parallax.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names that CoreNLP finds where the catalog found nothing. */
final class NewNames {
    private static final Map<String, ConceptKind> KINDS = Map.of(
            "PERSON", ConceptKind.PERSON, "ORGANIZATION", ConceptKind.INSTITUTION, "LOCATION", ConceptKind.PLACE);

    private NewNames() {}

    /** Runs of tokens of one type that touch no mention of the light pass, numbered on from its last. */
    static List<Mention> find(AnnotatedArticle annotated, Part part, List<DeepToken> tokens, CodePoints points) {
        List<Mention> known = annotated.annotations().mentions().stream()
                .filter(mention -> mention.part() == part)
                .toList();
        int number = known.stream().mapToInt(Mention::mentionNo).max().orElse(-1);
        List<Mention> found = new ArrayList<>();
        for (int begin = 0; begin < tokens.size(); ) {
            ConceptKind kind = kind(tokens.get(begin));
            int end = begin + 1;
            while (kind != null && end < tokens.size() && kind(tokens.get(end)) == kind) {
                end++;
            }
            if (kind != null) {
                Span span = points.span(
                        tokens.get(begin).begin(), tokens.get(end - 1).end());
                if (known.stream().noneMatch(mention -> span.overlaps(mention.span()))) {
                    found.add(new Mention(
                            annotated.article().articleId(),
                            part,
                            ++number,
                            span.begin(),
                            span.end(),
                            points.surface(span),
                            kind,
                            null,
                            null,
                            Annotator.CORENLP));
                }
            }
            begin = end;
        }
        return found;
    }

    private static @Nullable ConceptKind kind(DeepToken token) {
        return token.entity() == null ? null : KINDS.get(token.entity());
    }
}
