package dev.parallax.extract.metadata;

/** White space, folded as in the text of the page. */
public final class Words {
    private Words() {}

    /** Runs of white space as one space, none at the ends. */
    public static String folded(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        boolean space = false;
        for (int index = 0; index < raw.length(); index++) {
            char c = raw.charAt(index);
            if (c <= ' '
                    || c == '\u00A0'
                    || c == '\u2028'
                    || c == '\u2029'
                    || c == '\u202F'
                    || c == '\u3000'
                    || (c >= '\u2000' && c <= '\u200A')) {
                space = true;
            } else {
                if (space && text.length() > 0) {
                    text.append(' ');
                }
                space = false;
                text.append(c);
            }
        }
        return text.toString();
    }
}
