package dev.parallax.annotate.quote;

import dev.parallax.annotate.mention.Named;
import dev.parallax.model.ConceptKind;
import dev.parallax.model.SpeakerKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says who the words beside a cue are. A person named there comes first, then an institution or office, a country or city that stands for its government
 * last. A pronoun or a bare title is the person who spoke or was named last before it; {@code it}, the ministry, the agency: the institution that was.
 */
final class SpeakerResolver {
    private final Scene scene;
    private final List<Said.Speaker> spoken = new ArrayList<>();

    SpeakerResolver(Scene scene) {
        this.scene = scene;
    }

    /** The speaker that two tokens bound. */
    Said.Speaker resolve(int first, int end) {
        int begin = scene.begin(first);
        int stop = scene.end(end - 1);
        List<Named> inside = new ArrayList<>();
        for (Named mention : scene.mentions()) {
            if (mention.speaks() && mention.first() >= first && mention.end() <= end) {
                inside.add(mention);
            }
        }
        Said.Speaker speaker = named(begin, stop, first, end, inside);
        spoken.add(speaker);
        return speaker;
    }

    private Said.Speaker named(int begin, int stop, int first, int end, List<Named> inside) {
        Optional<Named> person = last(inside, ConceptKind.PERSON);
        boolean unknownName = unknownName(first, end, inside);
        if (person.isPresent() && !unknownName) {
            return new Said.Speaker(begin, stop, person.get().conceptId(), SpeakerKind.PERSON);
        }
        if (any(first, end, Role.ANONYMOUS) && !unknownName) {
            return new Said.Speaker(begin, stop, null, SpeakerKind.ANONYMOUS);
        }
        if (unknownName) {
            return new Said.Speaker(begin, stop, null, SpeakerKind.PERSON);
        }
        Optional<Named> institution = last(inside, ConceptKind.INSTITUTION).or(() -> last(inside, ConceptKind.OUTLET));
        Optional<Named> office = last(inside, ConceptKind.OFFICE);
        if (any(first, end, Role.DOCUMENT) && institution.isEmpty()) {
            return new Said.Speaker(begin, stop, null, SpeakerKind.DOCUMENT);
        }
        if (office.isPresent() && (institution.isEmpty() || institution.get().first() >= office.get().first())) {
            String who = before(begin, true);
            return new Said.Speaker(begin, stop, who == null ? office.get().conceptId() : who, SpeakerKind.PERSON);
        }
        if (institution.isPresent()) {
            boolean titled = any(first, end, Role.TITLE);
            return new Said.Speaker(begin, stop, institution.get().conceptId(), titled ? SpeakerKind.PERSON : SpeakerKind.INSTITUTION);
        }
        if (any(first, end, Role.HE)) {
            return new Said.Speaker(begin, stop, before(begin, true), SpeakerKind.PERSON);
        }
        if (any(first, end, Role.IT) && last(inside, ConceptKind.PLACE).isEmpty()) {
            return new Said.Speaker(begin, stop, before(begin, false), SpeakerKind.INSTITUTION);
        }
        if (any(first, end, Role.TITLE)) {
            return new Said.Speaker(begin, stop, end - first == 1 ? before(begin, true) : null, SpeakerKind.PERSON);
        }
        Optional<Named> place = last(inside, ConceptKind.PLACE);
        if (place.isPresent() && place.get().end() - place.get().first() == end - first) {
            return new Said.Speaker(begin, stop, place.get().conceptId(), SpeakerKind.INSTITUTION);
        }
        if (any(first, end, Role.INSTITUTION) || place.isPresent()) {
            return new Said.Speaker(begin, stop, null, SpeakerKind.INSTITUTION);
        }
        return new Said.Speaker(begin, stop, null, SpeakerKind.PERSON);
    }

    /** Two words in upper case side by side, or a title before one, that the catalog does not hold. */
    private boolean unknownName(int first, int end, List<Named> inside) {
        if (!scene.passage().language().cased()) {
            return false;
        }
        for (int token = first; token + 1 < end; token++) {
            if (free(token, inside) && free(token + 1, inside) && scene.capital(token) && scene.capital(token + 1)
                    && !scene.passage().tokens().get(token).word().capitals() && scene.passage().adjacent(token)
                    && !any(token, token + 2, Role.INSTITUTION) && !any(token, token + 2, Role.TIME)) {
                return true;
            }
        }
        return false;
    }

    private static boolean free(int token, List<Named> inside) {
        return inside.stream().noneMatch(mention -> mention.first() <= token && token < mention.end());
    }

    private boolean any(int first, int end, Role role) {
        for (int token = first; token < end; token++) {
            if (scene.is(token, role)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Named> last(List<Named> mentions, ConceptKind kind) {
        return mentions.stream().filter(mention -> mention.kind() == kind).reduce((one, two) -> two);
    }

    /** The person or institution that spoke, or else was named, last before an index. */
    private @Nullable String before(int index, boolean person) {
        Said.Speaker speaker = null;
        for (Said.Speaker said : spoken) {
            boolean fits = person ? said.kind() == SpeakerKind.PERSON : said.kind() == SpeakerKind.INSTITUTION;
            if (said.begin() < index && fits && (speaker == null || said.begin() > speaker.begin())) {
                speaker = said;
            }
        }
        Named named = null;
        for (Named mention : scene.mentions()) {
            boolean fits = person ? mention.kind() == ConceptKind.PERSON : mention.kind() == ConceptKind.INSTITUTION;
            if (mention.endIndex() <= index && fits) {
                named = mention;
            }
        }
        if (speaker != null && (named == null || near(speaker.begin(), index) || named.begin() < speaker.begin())) {
            return speaker.conceptId();
        }
        return named == null ? null : named.conceptId();
    }

    /** Whether an index lies in the paragraph of another, or the one before. */
    private boolean near(int index, int other) {
        int one = scene.passage().sentences().get(scene.passage().sentenceAt(index)).paragraph();
        int two = scene.passage().sentences().get(scene.passage().sentenceAt(other)).paragraph();
        return two - one <= 1;
    }
}
