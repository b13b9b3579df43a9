package dev.parallax.extract;

import java.util.ArrayList;
import java.util.List;

/** Addresses written out in a line of text. */
final class BareUrls {
    private BareUrls() {}

    /** All of them, without the marks that end a sentence. */
    static List<String> find(String line) {
        List<String> urls = new ArrayList<>();
        for (String word : line.split("[\\s<>\"«»]+")) {
            int at = Math.max(word.indexOf("http://"), word.indexOf("https://"));
            if (at >= 0) {
                int end = word.length();
                while (".,;:)]،؛".indexOf(word.charAt(end - 1)) >= 0) {
                    end--;
                }
                urls.add(word.substring(at, end));
            }
        }
        return urls;
    }
}
