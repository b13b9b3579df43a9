package dev.parallax.extract.date;

import java.util.Locale;

/** Tells lines in which a page says that it was published, or changed, on some day. */
final class PublishedLine {
    private static final int LONGEST = 110;

    /** In a longer line the word and the date stand as near as this. */
    private static final int NEAR = 30;

    /** Beginnings of the words for "published", "posted", "released" and "date of publication", lower case. */
    private static final String[] PUBLISHED = {
        "publi",
        "posted on",
        "posted by",
        "posted:",
        "released",
        "first published",
        "dated",
        "veröffentlich",
        "erschienen",
        "erstellt am",
        "gepostet",
        "geschrieben am",
        "verfasst am",
        "mise en ligne",
        "mis en ligne",
        "paru le",
        "pubblicat",
        "udgivet",
        "publicerad",
        "julkaistu",
        "gepubliceerd",
        "geplaatst",
        "opublikowan",
        "dodano",
        "data publikacji",
        "data dodania",
        "zveřejněn",
        "vydáno",
        "megjelent",
        "опублик",
        "дата публикации",
        "размещено",
        "добавлено",
        "вышло",
        "оприлюднен",
        "yayın",
        "yayim",
        "eklenme",
        "dərc olun",
        "yayımlan",
        "dərc edil",
        "nəşr",
        "تاریخ انتشار",
        "منتشر شد",
        "زمان انتشار",
        "تاريخ النشر",
        "نشر في",
        "تم النشر",
        "تاريخ الإضافة",
        "نُشر",
        "نشرت",
        "تاريخ:",
        "հրապարակ",
        "გამოქვეყნ"
    };

    private static final String[] UPDATED = {
        "updat",
        "modifi",
        "aktualis",
        "geändert",
        "mis à jour",
        "mise à jour",
        "aggiorna",
        "actualiz",
        "aktualiz",
        "обновл",
        "изменен",
        "güncel",
        "yenilən",
        "به‌روز",
        "بروزرسانی",
        "به روز",
        "آخر تحديث",
        "تحديث",
        "թարմաց",
        "განახლ",
        "оновлен",
        "bijgewerkt",
        "uppdater",
        "oppdater"
    };

    private PublishedLine() {}

    /** Whether a short line has a word for "published". */
    static boolean saysPublished(String line) {
        return line.length() <= LONGEST && has(line, PUBLISHED);
    }

    /** Whether a line has a word for "published" beside the date that stands in it. */
    static boolean saysPublished(String line, WrittenDate date) {
        int begin = Math.max(0, date.begin() - NEAR);
        return has(line.substring(begin, Math.min(line.length(), date.end() + NEAR)), PUBLISHED);
    }

    /** Whether a line has a word for "updated". */
    static boolean saysUpdated(String line) {
        return has(line, UPDATED);
    }

    /** Whether a line says "updated" and does not say "published". */
    static boolean saysOnlyUpdated(String line) {
        return saysUpdated(line) && !has(line, PUBLISHED);
    }

    private static boolean has(String line, String[] words) {
        String lower = line.toLowerCase(Locale.ROOT);
        for (String word : words) {
            int at = lower.indexOf(word);
            if (at >= 0 && (at == 0 || !Character.isLetter(lower.charAt(at - 1)))) {
                return true;
            }
        }
        return false;
    }
}
