package dev.parallax.extract.metadata;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The agency that an article is credited to: named in the byline, in the dateline with which the text begins ("МОСКВА, 1 июля. /ТАСС/", "BAKI, AZƏRTAC"),
 * or in brackets at its end ("(Reuters)"). An agency that is merely cited in the text is a citation, not a credit.
 */
public final class WireAgency {
    private static final int DATELINE = 90;
    private static final int LAST_WORDS = 40;

    private static final List<Map.Entry<String, List<String>>> NAMES = List.of(
            Map.entry("tass", List.of("ТАСС", "TASS", "ИТАР-ТАСС", "تاس")),
            Map.entry("ria", List.of("РИА Новости", "RIA Novosti", "РИА НОВОСТИ")),
            Map.entry("interfax", List.of("Интерфакс", "ИНТЕРФАКС", "Interfax", "INTERFAX")),
            Map.entry("azertac", List.of("AZƏRTAC", "AZERTAC", "АЗЕРТАДЖ", "AZERTAG", "آذرتاج")),
            Map.entry("apa", List.of("APA")),
            Map.entry("turan", List.of("Turan", "TURAN", "Туран")),
            Map.entry("report", List.of("Report")),
            Map.entry("trend", List.of("Trend")),
            Map.entry("irna", List.of("ایرنا", "IRNA", "İRNA", "إرنا", "ИРНА")),
            Map.entry("isna", List.of("ایسنا", "ISNA", "إيسنا")),
            Map.entry("tasnim", List.of("تسنیم", "Tasnim", "تسنيم")),
            Map.entry("fars", List.of("فارس", "Fars News")),
            Map.entry("mehr", List.of("مهر", "Mehr News")),
            Map.entry("reuters", List.of("Reuters", "REUTERS", "رويترز", "رویترز", "Рейтер")),
            Map.entry("ap", List.of("Associated Press", "AP")),
            Map.entry("afp", List.of("AFP", "Agence France-Presse", "فرانس برس")),
            Map.entry("dpa", List.of("dpa", "DPA")),
            Map.entry("aa", List.of("Anadolu Ajansı", "Anadolu Agency", "AA", "Анадолу", "الأناضول")),
            Map.entry("xinhua", List.of("Xinhua", "XINHUA", "شينخوا")),
            Map.entry("efe", List.of("EFE")),
            Map.entry("pap", List.of("PAP")),
            Map.entry("armenpress", List.of("ARMENPRESS", "Armenpress", "АРМЕНПРЕСС")),
            Map.entry("iha", List.of("İHA", "İhlas Haber Ajansı")),
            Map.entry("dha", List.of("DHA", "Demirören Haber Ajansı")),
            Map.entry("anka", List.of("ANKA")),
            Map.entry("ilna", List.of("ایلنا", "ILNA")),
            Map.entry("irib", List.of("خبرگزاری صدا و سیما", "صداوسیما", "IRIB")),
            Map.entry("sana", List.of("سانا", "SANA")),
            Map.entry("wam", List.of("وام", "WAM")),
            Map.entry("spa", List.of("واس", "SPA")),
            Map.entry("kuna", List.of("كونا", "KUNA")),
            Map.entry("qna", List.of("قنا", "QNA")),
            Map.entry("sputnik", List.of("Sputnik", "Спутник", "اسپوتنیک", "سبوتنيك")),
            Map.entry("interpress", List.of("InterPressNews", "IPN", "Интерпрессньюс")),
            Map.entry("belta", List.of("БЕЛТА", "BelTA")),
            Map.entry("kazinform", List.of("Казинформ", "Kazinform")),
            Map.entry("ansa", List.of("ANSA")),
            Map.entry("ukrinform", List.of("Укринформ", "Ukrinform")));

    private WireAgency() {}

    /** Agency id, or nothing. */
    public static Optional<String> find(@Nullable String byline, String text) {
        if (byline != null) {
            for (Map.Entry<String, List<String>> agency : NAMES) {
                for (String name : agency.getValue()) {
                    if (standsIn(byline, name, 0) >= 0) {
                        return Optional.of(agency.getKey());
                    }
                }
            }
        }
        int lineEnd = text.indexOf('\n');
        String head = text.substring(0, Math.min(text.length(), lineEnd < 0 ? DATELINE : Math.min(DATELINE, lineEnd)));
        String tail = text.substring(Math.max(0, text.length() - LAST_WORDS)).strip();
        for (Map.Entry<String, List<String>> agency : NAMES) {
            for (String name : agency.getValue()) {
                if (dateline(head, name) || credit(tail, name)) {
                    return Optional.of(agency.getKey());
                }
            }
        }
        return Optional.empty();
    }

    /** The name with a slash, bracket or dash beside it, as datelines have it. */
    private static boolean dateline(String head, String name) {
        for (int at = standsIn(head, name, 0); at >= 0; at = standsIn(head, name, at + 1)) {
            String before = head.substring(0, at).stripTrailing();
            String behind = head.substring(at + name.length()).stripLeading();
            char left = before.isEmpty() ? '^' : before.charAt(before.length() - 1);
            char right = behind.isEmpty() ? '$' : behind.charAt(0);
            boolean closed = "/)».-–—:;،".indexOf(right) >= 0 || (right == ',' && "-–—".indexOf(left) >= 0);
            if (closed
                    && (left == '/'
                            || left == '('
                            || left == '^'
                            || left == '-'
                            || left == '–'
                            || left == '—'
                            || left == ','
                            || left == '.'
                            || left == '«')
                    && (right != '.' || "/-–—".indexOf(left) >= 0)) {
                return true;
            }
        }
        return false;
    }

    /** The name alone in brackets at the end. */
    private static boolean credit(String tail, String name) {
        return tail.endsWith("(" + name + ")")
                || tail.endsWith("[" + name + "]")
                || tail.endsWith("\n" + name)
                || tail.endsWith("/" + name + "/");
    }

    private static int standsIn(String text, String name, int from) {
        for (int at = text.indexOf(name, from); at >= 0; at = text.indexOf(name, at + 1)) {
            boolean left = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            int end = at + name.length();
            boolean right = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
            if (left && right) {
                return at;
            }
        }
        return -1;
    }
}
