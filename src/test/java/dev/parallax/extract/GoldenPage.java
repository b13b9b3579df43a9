package dev.parallax.extract;

import java.util.List;

/**
 * A page written for the tests, with what has to be found on it. The words are ours.
 *
 * @param name language and what is special
 * @param url address
 * @param html the page
 * @param title headline
 * @param paragraphs text
 * @param published instant as text, or {@code unknown}
 * @param language language
 */
record GoldenPage(
        String name,
        String url,
        String html,
        String title,
        List<String> paragraphs,
        String published,
        String language) {
    private static final String CLUTTER_BEFORE = """
            <header><a href="/">Home</a></header><nav class="main-menu"><ul><li><a href="/1">One</a></li><li><a href="/2">Two</a></li><li><a href="/3">Three</a></li></ul></nav>
            <div class="cookie-banner"><p>%s</p><button>OK</button></div>""";
    private static final String CLUTTER_BEHIND = """
            <div class="share-bar"><a href="#">f</a> <a href="#">t</a></div>
            <div class="related-news"><h3><a href="/a1">%1$s</a></h3><p>%2$s</p><h3><a href="/a2">%1$s</a></h3><p>%2$s</p></div>
            <section id="comments"><h3>3</h3><div class="comment"><b>N.</b><p>%2$s %2$s</p></div><div class="comment"><b>M.</b><p>%2$s</p></div></section>
            <footer><p>© 2025. %2$s</p></footer>""";

    static final List<GoldenPage> ALL = List.of(russian(), azerbaijani(), persian(), arabic(), english(), turkish());

    private static String before(String words) {
        return CLUTTER_BEFORE.formatted(words);
    }

    private static String behind(String title, String words) {
        return CLUTTER_BEHIND.formatted(title, words);
    }

    @Override
    public String toString() {
        return name;
    }

    private static GoldenPage russian() {
        List<String> text = List.of(
                "В порту открыли новый причал для паромов.",
                "Новый причал открыли в понедельник утром. На церемонию пришли около двухсот жителей, среди них рыбаки и школьники.",
                "«Мы ждали этого десять лет», — сказал начальник порта Игорь Ветров. По его словам, паромы будут ходить каждый час.",
                "Что изменится",
                "Билеты подорожают на пять процентов. Детям до семи лет проезд останется бесплатным, сообщили в порту.",
                "Раньше паромы швартовались у старого мола, который закроют на ремонт до весны.");
        String html = """
                <html lang="ru"><head><title>В порту открыли причал - Северная волна</title><meta property="og:title" content="В порту открыли причал">
                <meta property="article:published_time" content="2025-07-07T11:40:00+03:00"></head><body>%s
                <div class="article"><h1>В порту открыли причал</h1><div class="article__date">7 июля 2025, 11:40</div><p class="lead">%s</p>
                <figure><img src="a.jpg"><figcaption>Причал. Фото: пресс-служба порта.</figcaption></figure>
                <div class="article__body"><p>%s</p><p>%s</p><h2>%s</h2><p>%s</p><p class="read-also"><a href="/x">Читайте также: старый мол закроют на ремонт</a></p><p>%s</p></div></div>%s</body></html>""".formatted(
                before("Мы используем файлы, чтобы сайт работал лучше. Оставаясь на сайте, вы соглашаетесь с этим."),
                text.get(0),
                text.get(1),
                text.get(2),
                text.get(3),
                text.get(4),
                text.get(5),
                behind("В городе прошёл дождь", "Синоптики обещают сильный дождь и ветер до конца недели."));
        return new GoldenPage(
                "ru, OpenGraph",
                "https://sever.example/news/2025/07/07/15.html",
                html,
                "В порту открыли причал",
                text,
                "2025-07-07T08:40:00Z",
                "ru");
    }

    private static GoldenPage azerbaijani() {
        List<String> text = List.of(
                "Limanda bərələr üçün yeni körpü istifadəyə verilib. Mərasimə iki yüzə yaxın şəhər sakini gəlib.",
                "“Biz bunu on il gözləmişik”, – deyə liman rəisi Əli Dənizov bildirib. Onun sözlərinə görə, bərələr hər saat yola düşəcək.",
                "Biletlər beş faiz bahalaşacaq. Yeddi yaşa qədər uşaqlar əvvəlki kimi pulsuz gedəcəklər.");
        String html = """
                <html lang="az"><head><title>Limanda yeni körpü açılıb | Xəzər dalğası</title>
                <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"Xəzər dalğası"},
                {"@type":"NewsArticle","headline":"Limanda yeni körpü açılıb","datePublished":"2025-07-07T12:40:00+04:00","author":{"@type":"Person","name":"Aygün Səlimli"}}]}</script>
                </head><body>%s<main><article><h1>Limanda yeni körpü açılıb</h1><time>7 iyul 2025, 12:40</time>
                <div class="content"><p>%s</p><p>%s</p><p>%s</p></div><ul class="tags"><li><a href="/t/1">liman</a></li><li><a href="/t/2">bərə</a></li></ul></article></main>%s</body></html>""".formatted(
                        before("Saytın işləməsi üçün fayllardan istifadə edirik. Davam etməklə razılıq verirsiniz."),
                        text.get(0),
                        text.get(1),
                        text.get(2),
                        behind("Şəhərdə güclü yağış yağıb", "Həftənin sonuna qədər güclü yağış və külək gözlənilir."));
        return new GoldenPage(
                "az, JSON-LD graph",
                "https://xezer.example/xeber/15",
                html,
                "Limanda yeni körpü açılıb",
                text,
                "2025-07-07T08:40:00Z",
                "az");
    }

    private static GoldenPage persian() {
        List<String> text = List.of(
                "اسکلهٔ تازه‌ای برای کشتی‌های مسافری در بندر گشایش یافت. نزدیک به دویست نفر از مردم شهر در این آیین بودند.",
                "رئیس بندر گفت: «ده سال چشم به راه این روز بودیم.» به گفتهٔ او کشتی‌ها هر ساعت یک بار می‌روند.",
                "بهای بلیت پنج درصد بیشتر می‌شود. کودکان زیر هفت سال همچنان رایگان سفر می‌کنند و پیرمردها نیز تخفیف می‌گیرند.");
        String html = """
                <html lang="fa" dir="rtl"><head><title>اسکلهٔ تازه در بندر گشایش یافت - موج جنوب</title></head><body>%s
                <div id="news"><h1>اسکلهٔ تازه در بندر گشایش یافت</h1><div class="news-info"><span>۱۶ تیر ۱۴۰۴ - ۱۲:۱۰</span></div><div class="item-text"><p>%s</p><p>%s</p><p>%s</p></div></div>%s</body></html>""".formatted(
                        before("ما برای کار بهتر سایت از کوکی استفاده می‌کنیم. با ماندن در سایت آن را می‌پذیرید."),
                        text.get(0),
                        text.get(1),
                        text.get(2),
                        behind("باران سنگین در شهر بارید", "تا پایان هفته باران و باد سختی در راه است."));
        return new GoldenPage(
                "fa, visible solar date",
                "https://jonub.example/fa/news/15",
                html,
                "اسکلهٔ تازه در بندر گشایش یافت",
                text,
                "2025-07-07T12:10:00Z",
                "fa");
    }

    private static GoldenPage arabic() {
        List<String> text = List.of(
                "افتُتح في الميناء رصيف جديد لعبّارات الركاب، وحضر الحفل نحو مئتين من سكان المدينة.(1)",
                "وقال مدير الميناء: \"انتظرنا هذا عشر سنوات\". وأضاف أن العبّارات ستنطلق كل ساعة ابتداءً من يوم الغد.",
                "وسترتفع أسعار التذاكر خمسة في المئة، بينما يبقى سفر الأطفال دون السابعة مجانًا كما كان.(2)");
        String html = """
                <html lang="ar" dir="rtl"><head><title>رصيف جديد في الميناء</title></head><body>%s<h1>رصيف جديد في الميناء</h1><div class="post-body"><p>%s</p><p>%s</p><p>%s</p><p>سمير البحري</p>
                <p>1- <a href="https://port.example/2025/07/02/opening">https://port.example/2025/07/02/opening</a></p><p>2- <a href="https://sea.example/tickets">https://sea.example/tickets</a></p></div>%s</body></html>""".formatted(
                        before("نستخدم ملفات تعريف الارتباط لتحسين الموقع. باستمرارك فإنك توافق على ذلك."),
                        text.get(0),
                        text.get(1),
                        text.get(2),
                        behind("أمطار غزيرة في المدينة", "من المتوقع هطول أمطار غزيرة حتى نهاية الأسبوع."));
        return new GoldenPage(
                "ar, no date, notes",
                "https://bahr-oped.example/ar/15",
                html,
                "رصيف جديد في الميناء",
                text,
                "unknown",
                "ar");
    }

    private static GoldenPage english() {
        List<String> text = List.of(
                "A new pier for passenger ferries opened on Monday. About two hundred people came, among them fishermen and schoolchildren.",
                "\"We have waited ten years for this,\" said the harbour master, Ian Waters. Ferries will leave every hour, he said.",
                "Tickets will cost five per cent more. These stay free:",
                "children under seven",
                "guide dogs",
                "“The old mole was a danger to everyone,” a resident said.",
                "The old mole will be closed for repairs until spring.");
        String html = """
                <html lang="en"><head><title>New pier opens - Tide Times</title><meta property="og:type" content="article"></head><body>%s
                <article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">New pier opens</h1><p class="byline">By <a rel="author" href="/ann">Ann Shore</a></p>
                <meta itemprop="datePublished" content="2025-07-07T08:40:00Z"><meta itemprop="dateModified" content="2025-07-08T09:00:00Z">
                <div itemprop="articleBody"><p>A new pier for <a href="https://ferries.example/list">passenger ferries</a> opened on Monday. About two hundred people came, among them fishermen and schoolchildren.</p><p>%s</p>
                <div class="newsletter-signup"><p>Get the morning letter. Sign up to have the news in your box every day.</p></div><p>%s</p><ul><li>%s</li><li>%s</li></ul><blockquote><p>%s</p></blockquote><p>%s</p></div>
                </article>%s</body></html>""".formatted(
                before("We use cookies to make the site work. By staying you agree to this."),
                text.get(1),
                text.get(2),
                text.get(3),
                text.get(4),
                text.get(5),
                text.get(6),
                behind("Rain floods the market square", "Heavy rain and wind are expected until the end of the week."));
        return new GoldenPage(
                "en, microdata",
                "https://tide.example/2025/pier",
                html,
                "New pier opens",
                text,
                "2025-07-07T08:40:00Z",
                "en");
    }

    private static GoldenPage turkish() {
        List<String> text = List.of(
                "Limanda yolcu vapurları için yeni iskele açıldı. Törene yaklaşık iki yüz kişi katıldı, aralarında balıkçılar da vardı.",
                "Liman müdürü, \"Bunu on yıldır bekliyorduk\" dedi. Vapurların her saat başı kalkacağını söyledi.",
                "Biletlere yüzde beş zam geldi. Yedi yaşından küçük çocuklar eskisi gibi ücretsiz binecek.");
        String html = """
                <html lang="tr"><head><title>Limanda yeni iskele açıldı » Kıyı Postası</title><meta name="DC.date.issued" content="2025-07-07"></head><body>%s
                <table><tr><td><div class="haber"><h1>Limanda yeni iskele açıldı</h1><div class="haber-metni">%s<br><br>%s<br><br>%s</div></div></td><td class="sidebar"><a href="/b1">Şehirde yağmur</a><br><a href="/b2">Pazarda fiyatlar</a></td></tr></table>%s</body></html>""".formatted(
                        before("Siteyi iyileştirmek için çerez kullanıyoruz. Devam ederek kabul etmiş olursunuz."),
                        text.get(0),
                        text.get(1),
                        text.get(2),
                        behind("Şehirde şiddetli yağmur yağdı", "Hafta sonuna kadar yağmur ve rüzgar bekleniyor."));
        return new GoldenPage(
                "tr, Dublin Core, br paragraphs",
                "https://kiyi.example/haber/15",
                html,
                "Limanda yeni iskele açıldı",
                text,
                "2025-07-07T00:00:00Z",
                "tr");
    }
}
