package dev.parallax.annotate.quote;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Azerbaijani and Turkish put what describes a noun before it: "who works on the rights of migrants, the lawyer X". The name at the head of a clause may
 * belong to the description, and the subject is the name that the participle or postposition stands before.
 */
final class Attributes {
    private static final int REACH = 9;
    /** Participles of the subject: işləyən, çıxmış, olan; çalışan, çıkmış. */
    private static final Pattern PARTICIPLE = Pattern.compile("\\p{L}{2,}(?:[yn]?[ae]n|[yn]?ən|m[ıiuü]ş)");

    /** For, on (a field): the lawyer on the rights of migrants, the committee for a region. */
    private static final Pattern FIELD = Pattern.compile("üzrə");

    private Attributes() {}

    /** The subject behind a description that begins in {@code found} or, where nothing was found, at a token; empty where no description ends before a subject. */
    static Optional<int[]> head(Scene scene, Optional<int[]> found, int from, int to) {
        int begin = found.map(group -> group[0]).orElse(from);
        int end = found.map(group -> group[1]).orElse(from);
        int limit = Math.min(to - 1, end + REACH);
        for (int token = Math.max(end - 1, from); token < limit; token++) {
            if (scene.parted(token) || scene.quotedAt(token) >= 0) {
                return Optional.empty();
            }
            boolean describes = PARTICIPLE.matcher(scene.normal(token)).matches()
                            && token > begin
                            && !scene.capital(token)
                            && name(scene, token + 1, to)
                    || FIELD.matcher(scene.normal(token)).matches();
            if (describes) {
                int head = Subjects.headEnd(scene, token + 1, to);
                int last = head > token + 1 ? Subjects.extended(scene, head, to) : head;
                return last > token + 1 && !Subjects.oblique(scene, last - 1)
                        ? Optional.of(new int[] {begin, last})
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether a person by name, or by office and name, begins at a token: a thing described so is rather what is told. */
    private static boolean name(Scene scene, int token, int to) {
        int first = token < to && scene.is(token, Role.TITLE) ? token + 1 : token;
        return first < to && scene.capital(first) && !scene.parted(token - 1);
    }
}
